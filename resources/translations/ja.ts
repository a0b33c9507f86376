<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>words</name>
    <message>
        <source>{} answers to the search; stations in the list: {}.</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>検索への応答: {} 件、一覧のステーション: {} 件。</translation>
    </message>
    <message>
        <source>{}: no multicast, {}.</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>{}: マルチキャスト不可、{}。</translation>
    </message>
    <message>
        <source>{}: looks like a virtual adapter.</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>{}: 仮想アダプターのようです。</translation>
    </message>
    <message>
        <source>{}: not searched, {}.</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>{}: 検索していません。{}。</translation>
    </message>
    <message>
        <source>{}: searched; our own question was heard.</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>{}: 検索済み。このアプリ自身の問い合わせが届きました。</translation>
    </message>
    <message>
        <source>{}: our own question was not heard back.</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>{}: このアプリ自身の問い合わせが戻ってきませんでした。</translation>
    </message>
    <message>
        <source>{}: looks like a VPN.</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>{}: VPN のようです。</translation>
    </message>
    <message>
        <source>{}: no DHCP server answered.</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>{}: DHCP サーバーが応答しませんでした。</translation>
    </message>
    <message>
        <source>{}: searched.</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>{}: 検索済み。</translation>
    </message>
    <message>
        <source>Type it anew: it is sent together with the changed security.</source>
        <extracomment>app/draft.py</extracomment>
        <translation>入力し直してください。変更したセキュリティと一緒に送信されます。</translation>
    </message>
    <message>
        <source>Shown by the station, not set from here.</source>
        <extracomment>app/draft.py</extracomment>
        <translation>ステーションが示す値です。ここからは設定できません。</translation>
    </message>
    <message>
        <source>{}. Kept as the station has it.</source>
        <extracomment>app/draft.py</extracomment>
        <translation>{}。ステーションの値をそのまま保持します。</translation>
    </message>
    <message>
        <source>Too large to be edited here. Kept as the station has it.</source>
        <extracomment>app/draft.py</extracomment>
        <translation>大きすぎるため、ここでは編集できません。ステーションの値をそのまま保持します。</translation>
    </message>
    <message>
        <source>Not reported by this station.</source>
        <extracomment>app/draft.py</extracomment>
        <translation>このステーションからは通知されていません。</translation>
    </message>
    <message>
        <source>The maker’s server; the station downloads by itself</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>メーカーのサーバー。ステーションが自分でダウンロードします</translation>
    </message>
    <message>
        <source>Firmware of another model may leave the station useless. Ask its maker.</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>別モデルのファームウェアでは、ステーションが使えなくなるおそれがあります。メーカーに確認してください。</translation>
    </message>
    <message>
        <source>Afterwards nobody can tell by the version whether it was applied.</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>適用されたかどうかを、後からバージョンで判断できません。</translation>
    </message>
    <message>
        <source>Settings may be lost, and the station may refuse it. Ask its maker.</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>設定が失われたり、ステーションが拒否したりする可能性があります。メーカーに確認してください。</translation>
    </message>
    <message>
        <source>Whole: {}, every checksum fits</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>破損なし: {}、チェックサムはすべて一致</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>app/firmware_findings.py, app/summary.py, app/update_report.py, ui/login.py, ui/side_cards.py</extracomment>
        <translation>モデル</translation>
    </message>
    <message>
        <source>The file is for {}; {} is of model {}</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>このファイルは {} 用ですが、{} のモデルは {} です</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>{} cannot be compared with the installed {}</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>{} とインストール済みの {} は比較できません</translation>
    </message>
    <message>
        <source>This computer reaches it by Wi-Fi</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>このコンピューターは Wi-Fi で接続しています</translation>
    </message>
    <message>
        <source>1 entry</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>1 項目</translation>
    </message>
    <message>
        <source>The file is for {}; the station names no model</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>このファイルは {} 用ですが、ステーションはモデルを示していません</translation>
    </message>
    <message>
        <source>{}; the station does not tell what is installed</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>{}。ステーションはインストール済みのバージョンを示していません</translation>
    </message>
    <message>
        <source>It may be older. The maker’s notes tell.</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>古い可能性があります。メーカーの資料で確認してください。</translation>
    </message>
    <message>
        <source>Archive</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Compare with the maker’s page.</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>メーカーのページの値と比べてください。</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>入手元</translation>
    </message>
    <message>
        <source>The file names no model</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>ファイルにモデルの記載がありません</translation>
    </message>
    <message>
        <source>Nothing but its maker’s page tells whether it is for this station.</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>このステーション用かどうかは、メーカーのページでしか分かりません。</translation>
    </message>
    <message>
        <source>It is not sent. Choose the right file.</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>送信されません。正しいファイルを選んでください。</translation>
    </message>
    <message>
        <source>{}, the same as {}</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>{0} ({1} と同じ)</translation>
    </message>
    <message>
        <source>{}, newer than the installed {}</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>{0} (インストール済みの {1} より新しい)</translation>
    </message>
    <message>
        <source>{} is what is installed already</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>{} はすでにインストールされています</translation>
    </message>
    <message>
        <source>{} is older than the installed {}</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>{0} はインストール済みの {1} より古いバージョンです</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>app/firmware_findings.py, ui/login.py, ui/side_cards.py</extracomment>
        <translation>接続</translation>
    </message>
    <message>
        <source>Power</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>電源</translation>
    </message>
    <message>
        <source>Plug it in, so that it can watch to the end.</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>最後まで監視できるよう、電源につないでください。</translation>
    </message>
    <message>
        <source>an unknown one</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>不明なバージョン</translation>
    </message>
    <message>
        <source>this computer itself</source>
        <extracomment>app/adapters.py</extracomment>
        <translation>このコンピューター自身</translation>
    </message>
    <message>
        <source>switched off in the preferences</source>
        <extracomment>app/adapters.py</extracomment>
        <translation>環境設定でオフになっています</translation>
    </message>
    <message>
        <source>in no network of this computer’s adapters</source>
        <extracomment>app/adapters.py</extracomment>
        <translation>このコンピューターのどのアダプターのネットワークにも属していません</translation>
    </message>
    <message>
        <source>not the address of a device</source>
        <extracomment>app/adapters.py</extracomment>
        <translation>機器のアドレスではありません</translation>
    </message>
    <message>
        <source>link-local, without its adapter</source>
        <extracomment>app/adapters.py</extracomment>
        <translation>アダプターの指定がないリンクローカルアドレスです</translation>
    </message>
    <message>
        <source>takes no multicast</source>
        <extracomment>app/adapters.py</extracomment>
        <translation>マルチキャストに対応していません</translation>
    </message>
    <message>
        <source>not an address</source>
        <extracomment>app/adapters.py</extracomment>
        <translation>アドレスではありません</translation>
    </message>
    <message>
        <source>not asked for</source>
        <extracomment>app/adapters.py</extracomment>
        <translation>検索の対象外です</translation>
    </message>
    <message>
        <source>Plug in a cable, or join a Wi-Fi network.</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>ケーブルをつなぐか、Wi-Fi ネットワークに接続してください。</translation>
    </message>
    <message>
        <source>Type the station’s address below: that needs no multicast.</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>下にステーションのアドレスを入力してください。マルチキャストは不要です。</translation>
    </message>
    <message>
        <source>It may take the way to the local network. Disconnect it and search again.</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>ローカルネットワークへの経路を奪っている可能性があります。切断してから、もう一度検索してください。</translation>
    </message>
    <message>
        <source>On a cable that goes straight to the station that is right. Else the cable or the Wi-Fi leads to no network.</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>ケーブルをステーションに直結している場合は正常です。それ以外の場合、ケーブルまたは Wi-Fi がネットワークにつながっていません。</translation>
    </message>
    <message>
        <source>another program keeps port 5353 to itself</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>別のプログラムがポート 5353 を占有しています</translation>
    </message>
    <message>
        <source>this computer does not allow it</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>このコンピューターが許可していません</translation>
    </message>
    <message>
        <source>the adapter takes none</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>アダプターが対応していません</translation>
    </message>
    <message>
        <source>The network itself may keep devices apart.</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>ネットワークが機器どうしを分離している可能性があります。</translation>
    </message>
    <message>
        <source>Guest Wi-Fi, client isolation and VLANs let no mDNS through. A typed address works across routers; ask who runs the network which range the station is in.</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>ゲスト Wi-Fi、クライアント分離、VLAN は mDNS を通しません。アドレスの入力ならルーター越しでも使えます。ステーションのアドレス範囲は、ネットワークの管理者に確認してください。</translation>
    </message>
    <message>
        <source>Windows may keep answers back.</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>Windows が応答を遮断している可能性があります。</translation>
    </message>
    <message>
        <source>Windows Security, Firewall &amp; network protection, Allow an app through firewall: tick Station Configurator for private networks. In Settings, Network &amp; internet, the network has to be a private one.</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>Windows セキュリティの「ファイアウォール &amp; ネットワーク保護」にある「ファイアウォールによるアプリケーションの許可」で、Station Configurator のプライベートネットワークをオンにしてください。また、「設定」の「ネットワークとインターネット」で、ネットワークをプライベートにしておく必要があります。</translation>
    </message>
    <message>
        <source>macOS asks whether a program may look for devices.</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>macOS は、アプリに機器の検索を許可するかどうかを確認します。</translation>
    </message>
    <message>
        <source>System Settings, Privacy &amp; Security, Local Network: switch on Station Configurator, and start it again.</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>「システム設定」の「プライバシー &amp; セキュリティ」、「ローカルネットワーク」で Station Configurator をオンにし、アプリを起動し直してください。</translation>
    </message>
    <message>
        <source>A firewall on this computer may keep answers back.</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>このコンピューターのファイアウォールが応答を遮断している可能性があります。</translation>
    </message>
    <message>
        <source>Allow mDNS, UDP port 5353: “sudo ufw allow 5353/udp”, or “sudo firewall-cmd --add-service=mdns”.</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>mDNS (UDP ポート 5353) を許可してください: 「sudo ufw allow 5353/udp」または「sudo firewall-cmd --add-service=mdns」。</translation>
    </message>
    <message>
        <source>Type the station’s address below.</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>下にステーションのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Nobody has answered the search so far.</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>まだ検索への応答がありません。</translation>
    </message>
    <message>
        <source>So the network lets mDNS through.</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>したがって、このネットワークは mDNS を通します。</translation>
    </message>
    <message>
        <source>No network adapter is connected.</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>接続中のネットワークアダプターがありません。</translation>
    </message>
    <message>
        <source>Stations are not behind it.</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>その先にステーションはありません。</translation>
    </message>
    <message>
        <source>A firewall may keep mDNS (UDP port 5353).</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>ファイアウォールが mDNS (UDP ポート 5353) を遮断している可能性があります。</translation>
    </message>
    <message>
        <source>a station</source>
        <extracomment>app/discovery.py</extracomment>
        <translation>ステーション</translation>
    </message>
    <message>
        <source>left out: {}</source>
        <extracomment>app/discovery.py</extracomment>
        <translation>対象外: {}</translation>
    </message>
    <message>
        <source>No answer to the attempt to connect</source>
        <extracomment>app/errors.py</extracomment>
        <translation>接続の試みに応答がありません</translation>
    </message>
    <message>
        <source>The connection was refused</source>
        <extracomment>app/errors.py</extracomment>
        <translation>接続が拒否されました</translation>
    </message>
    <message>
        <source>This computer has no way to that address</source>
        <extracomment>app/errors.py</extracomment>
        <translation>このコンピューターからそのアドレスへの経路がありません</translation>
    </message>
    <message>
        <source>The name could not be resolved</source>
        <extracomment>app/errors.py</extracomment>
        <translation>名前を解決できませんでした</translation>
    </message>
    <message>
        <source>No answer to the attempt to encrypt</source>
        <extracomment>app/errors.py</extracomment>
        <translation>暗号化の試みに応答がありません</translation>
    </message>
    <message>
        <source>No encrypted connection could be agreed</source>
        <extracomment>app/errors.py</extracomment>
        <translation>暗号化接続を確立できませんでした</translation>
    </message>
    <message>
        <source>Connected, but no reply</source>
        <extracomment>app/errors.py</extracomment>
        <translation>接続しましたが、応答がありません</translation>
    </message>
    <message>
        <source>The reply came too slowly</source>
        <extracomment>app/errors.py</extracomment>
        <translation>応答が遅すぎました</translation>
    </message>
    <message>
        <source>The station stopped taking data</source>
        <extracomment>app/errors.py</extracomment>
        <translation>ステーションがデータの受信を停止しました</translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <extracomment>app/errors.py</extracomment>
        <translation>接続が途切れました</translation>
    </message>
    <message>
        <source>The station wants a sign-in</source>
        <extracomment>app/errors.py</extracomment>
        <translation>ステーションがサインインを求めています</translation>
    </message>
    <message>
        <source>The station said no</source>
        <extracomment>app/errors.py</extracomment>
        <translation>ステーションが拒否しました</translation>
    </message>
    <message>
        <source>This firmware has no such function</source>
        <extracomment>app/errors.py</extracomment>
        <translation>このファームウェアにはその機能がありません</translation>
    </message>
    <message>
        <source>The reply is not what a station sends</source>
        <extracomment>app/errors.py</extracomment>
        <translation>ステーションの応答形式ではありません</translation>
    </message>
    <message>
        <source>The reply is too large</source>
        <extracomment>app/errors.py</extracomment>
        <translation>応答が大きすぎます</translation>
    </message>
    <message>
        <source>The reply is packed in a way that was not asked for</source>
        <extracomment>app/errors.py</extracomment>
        <translation>要求していない方式で圧縮された応答です</translation>
    </message>
    <message>
        <source>The reply is not proper HTTP</source>
        <extracomment>app/errors.py</extracomment>
        <translation>応答が正しい HTTP ではありません</translation>
    </message>
    <message>
        <source>The reply points to another place</source>
        <extracomment>app/errors.py</extracomment>
        <translation>応答が別の場所を指しています</translation>
    </message>
    <message>
        <source>The station reported an error</source>
        <extracomment>app/errors.py</extracomment>
        <translation>ステーションがエラーを報告しました</translation>
    </message>
    <message>
        <source>The station gave a token and then accepted it in no known place</source>
        <extracomment>app/errors.py</extracomment>
        <translation>ステーションはトークンを発行しましたが、既知のどの方法でもそれを受け付けませんでした</translation>
    </message>
    <message>
        <source>Its certificate is not the one seen before</source>
        <extracomment>app/errors.py</extracomment>
        <translation>証明書が以前のものと異なります</translation>
    </message>
    <message>
        <source>It was spoken to on https before and offers only http now</source>
        <extracomment>app/errors.py</extracomment>
        <translation>以前は https で通信していましたが、現在は http しか使えません</translation>
    </message>
    <message>
        <source>Another station answers at this address</source>
        <extracomment>app/errors.py</extracomment>
        <translation>このアドレスでは別のステーションが応答しています</translation>
    </message>
    <message>
        <source>The file names no version; {} is installed</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>ファイルにバージョンの記載がありません。インストール済み: {}</translation>
    </message>
    <message>
        <source>The server names no version; {} is installed</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>サーバーがバージョンを示していません。インストール済み: {}</translation>
    </message>
    <message>
        <source>This computer runs on its battery</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>このコンピューターはバッテリーで動作しています</translation>
    </message>
    <message>
        <source>{} entries</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>{} 項目</translation>
    </message>
    <message>
        <source>A cable is safer: {} have to arrive in one piece.</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>ケーブルのほうが安全です。{} を欠けなく届ける必要があります。</translation>
    </message>
    <message>
        <source>This computer runs on its battery, {} %</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>このコンピューターはバッテリーで動作しています ({} %)</translation>
    </message>
    <message>
        <source>If it is the station’s own Wi-Fi, it goes away in the restart.</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>ステーション自身の Wi-Fi の場合、再起動中は切断されます。</translation>
    </message>
    <message>
        <source>Not by Wi-Fi</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>Wi-Fi 以外</translation>
    </message>
    <message>
        <source>This computer is on mains</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>このコンピューターは AC 電源で動作しています</translation>
    </message>
    <message>
        <source>Plug it in first: it may go out meanwhile.</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>先に電源につないでください。途中で電源が切れるおそれがあります。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <extracomment>app/firmware_image.py, ui/pictures.py</extracomment>
        <translation>ファイルが空です。</translation>
    </message>
    <message>
        <source>The file is larger than {} GiB.</source>
        <extracomment>app/firmware_image.py</extracomment>
        <translation>ファイルが {} GiB を超えています。</translation>
    </message>
    <message>
        <source>The file is damaged: the checksum of {} is wrong.</source>
        <extracomment>app/firmware_image.py</extracomment>
        <translation>ファイルが壊れています。{} のチェックサムが一致しません。</translation>
    </message>
    <message>
        <source>The file is no zip archive, or something stands before it.</source>
        <extracomment>app/firmware_image.py</extracomment>
        <translation>zip アーカイブではないか、先頭に余分なデータがあります。</translation>
    </message>
    <message>
        <source>The file is cut off: the end of the archive is missing.</source>
        <extracomment>app/firmware_image.py</extracomment>
        <translation>ファイルが途中で切れています。アーカイブの末尾がありません。</translation>
    </message>
    <message>
        <source>Something stands behind the end of the archive.</source>
        <extracomment>app/firmware_image.py</extracomment>
        <translation>アーカイブの末尾の後に余分なデータがあります。</translation>
    </message>
    <message>
        <source>The archive is empty.</source>
        <extracomment>app/firmware_image.py</extracomment>
        <translation>アーカイブが空です。</translation>
    </message>
    <message>
        <source>The archive has too many entries.</source>
        <extracomment>app/firmware_image.py</extracomment>
        <translation>アーカイブの項目が多すぎます。</translation>
    </message>
    <message>
        <source>Unpacked, the archive would be far too large.</source>
        <extracomment>app/firmware_image.py</extracomment>
        <translation>展開するとアーカイブが大きくなりすぎます。</translation>
    </message>
    <message>
        <source>Something stands before the archive.</source>
        <extracomment>app/firmware_image.py</extracomment>
        <translation>アーカイブの前に余分なデータがあります。</translation>
    </message>
    <message>
        <source>The file is damaged: it is no complete zip archive.</source>
        <extracomment>app/firmware_image.py</extracomment>
        <translation>ファイルが壊れています。完全な zip アーカイブではありません。</translation>
    </message>
    <message>
        <source>The archive is packed in a way that cannot be checked.</source>
        <extracomment>app/firmware_image.py</extracomment>
        <translation>チェックできない方式で圧縮されたアーカイブです。</translation>
    </message>
    <message>
        <source>The archive points outside of itself: {}</source>
        <extracomment>app/firmware_image.py</extracomment>
        <translation>アーカイブが自身の外部を指しています: {}</translation>
    </message>
    <message>
        <source>The archive holds a link: {}</source>
        <extracomment>app/firmware_image.py</extracomment>
        <translation>アーカイブにリンクが含まれています: {}</translation>
    </message>
    <message>
        <source>The archive is encrypted.</source>
        <extracomment>app/firmware_image.py</extracomment>
        <translation>アーカイブが暗号化されています。</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <extracomment>app/firmware_wizard.py</extracomment>
        <translation>先にファイルを選んでください。</translation>
    </message>
    <message>
        <source>Ask for a newer version first.</source>
        <extracomment>app/firmware_wizard.py</extracomment>
        <translation>先に新しいバージョンを問い合わせてください。</translation>
    </message>
    <message>
        <source>The maker’s server names no newer version.</source>
        <extracomment>app/firmware_wizard.py</extracomment>
        <translation>メーカーのサーバーに新しいバージョンはありません。</translation>
    </message>
    <message>
        <source>Tick the box first: what it says is unusual.</source>
        <extracomment>app/firmware_wizard.py</extracomment>
        <translation>先にチェックボックスをオンにしてください。通常と異なる点があります。</translation>
    </message>
    <message>
        <source>Download by the station</source>
        <extracomment>app/firmware_wizard.py</extracomment>
        <translation>ステーションによるダウンロード</translation>
    </message>
    <message>
        <source>Send the file</source>
        <extracomment>app/firmware_wizard.py</extracomment>
        <translation>ファイルの送信</translation>
    </message>
    <message>
        <source>See that it is still the same station</source>
        <extracomment>app/firmware_wizard.py</extracomment>
        <translation>同じステーションであることの確認</translation>
    </message>
    <message>
        <source>Order the installation, once</source>
        <extracomment>app/firmware_wizard.py</extracomment>
        <translation>インストールの指示 (1 回)</translation>
    </message>
    <message>
        <source>Order accepted</source>
        <extracomment>app/firmware_wizard.py</extracomment>
        <translation>指示の受け付け</translation>
    </message>
    <message>
        <source>Order not answered</source>
        <extracomment>app/firmware_wizard.py</extracomment>
        <translation>指示への応答なし</translation>
    </message>
    <message>
        <source>Wait until it goes away</source>
        <extracomment>app/firmware_wizard.py</extracomment>
        <translation>切断の待機</translation>
    </message>
    <message>
        <source>Wait for its return</source>
        <extracomment>app/firmware_wizard.py, ui/firmware_steps.py</extracomment>
        <translation>復帰の待機</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <extracomment>app/firmware_wizard.py, ui/restarting.py, ui/trouble.py</extracomment>
        <translation>再サインイン</translation>
    </message>
    <message>
        <source>Compare the version</source>
        <extracomment>app/firmware_wizard.py, ui/firmware_steps.py</extracomment>
        <translation>バージョンの比較</translation>
    </message>
    <message>
        <source>See whether it restarts once more</source>
        <extracomment>app/firmware_wizard.py</extracomment>
        <translation>再度の再起動の有無の確認</translation>
    </message>
    <message>
        <source>Read all settings</source>
        <extracomment>app/firmware_wizard.py, ui/restarting.py</extracomment>
        <translation>全設定の読み込み</translation>
    </message>
    <message>
        <source>This goes on by itself.</source>
        <extracomment>app/firmware_wizard.py</extracomment>
        <translation>この処理は自動で進みます。</translation>
    </message>
    <message>
        <source>The installation may have been ordered.</source>
        <extracomment>app/firmware_wizard.py</extracomment>
        <translation>インストールがすでに指示されている可能性があります。</translation>
    </message>
    <message>
        <source>A station of this name was seen before at {}, with another certificate. This is another station, or one that passes for it.</source>
        <extracomment>app/identity.py</extracomment>
        <translation>この名前のステーションは以前 {} にあり、証明書が異なっていました。別のステーションか、なりすましです。</translation>
    </message>
    <message>
        <source>another address</source>
        <extracomment>app/identity.py</extracomment>
        <translation>別のアドレス</translation>
    </message>
    <message>
        <source>It was at {} and is at {} now.</source>
        <extracomment>app/identity.py</extracomment>
        <translation>以前のアドレスは {}、現在は {} です。</translation>
    </message>
    <message>
        <source>Letters, digits, “=”, “/” and “+” only.</source>
        <extracomment>app/jobs/activate_licence.py</extracomment>
        <translation>使えるのは英数字と「=」「/」「+」のみです。</translation>
    </message>
    <message>
        <source>the download failed (status -1)</source>
        <extracomment>app/jobs/download_firmware.py</extracomment>
        <translation>ダウンロードに失敗しました (ステータス -1)</translation>
    </message>
    <message>
        <source>{} addresses are too many: at most {} in one go.</source>
        <extracomment>app/jobs/probe_range.py</extracomment>
        <translation>{} 個のアドレスは多すぎます。一度に指定できるのは {} 個までです。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <extracomment>app/jobs/save_file.py</extracomment>
        <translation>ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>You may not write there.</source>
        <extracomment>app/jobs/save_file.py</extracomment>
        <translation>その場所への書き込み権限がありません。</translation>
    </message>
    <message>
        <source>That folder is not there any more.</source>
        <extracomment>app/jobs/save_file.py</extracomment>
        <translation>そのフォルダーはもうありません。</translation>
    </message>
    <message>
        <source>A folder has that name.</source>
        <extracomment>app/jobs/save_file.py</extracomment>
        <translation>同じ名前のフォルダーがあります。</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <extracomment>app/jobs/save_file.py</extracomment>
        <translation>名前が長すぎます。</translation>
    </message>
    <message>
        <source>The file changed while it was sent. Nothing was installed.</source>
        <extracomment>app/jobs/update_firmware.py</extracomment>
        <translation>送信中にファイルが変更されました。何もインストールされていません。</translation>
    </message>
    <message>
        <source>The vendor’s server names no newer version.</source>
        <extracomment>app/jobs/update_firmware.py</extracomment>
        <translation>メーカーのサーバーに新しいバージョンはありません。</translation>
    </message>
    <message>
        <source>Until that succeeds, your unsent edits are in this window alone.</source>
        <extracomment>app/journal.py</extracomment>
        <translation>それが成功するまで、未送信の編集内容はこのウィンドウにしかありません。</translation>
    </message>
    <message>
        <source>Check that it is switched on and in the same network, then try again.</source>
        <extracomment>app/messages.py</extracomment>
        <translation>電源が入っていて同じネットワークにあることを確認し、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Something is there, but not at this port; check address and port.</source>
        <extracomment>app/messages.py</extracomment>
        <translation>機器はありますが、このポートではありません。アドレスとポートを確認してください。</translation>
    </message>
    <message>
        <source>Check this computer’s cable or Wi-Fi.</source>
        <extracomment>app/messages.py</extracomment>
        <translation>このコンピューターのケーブルまたは Wi-Fi を確認してください。</translation>
    </message>
    <message>
        <source>Check how the name is written, or use its address.</source>
        <extracomment>app/messages.py</extracomment>
        <translation>名前のつづりを確認するか、アドレスを使ってください。</translation>
    </message>
    <message>
        <source>It may speak plain http only; see the connection settings.</source>
        <extracomment>app/messages.py</extracomment>
        <translation>暗号化なしの http だけに対応している可能性があります。接続設定を確認してください。</translation>
    </message>
    <message>
        <source>Choose the token’s header in the connection settings.</source>
        <extracomment>app/messages.py</extracomment>
        <translation>接続設定でトークンのヘッダーを選んでください。</translation>
    </message>
    <message>
        <source>Its firmware may be older or newer than this program.</source>
        <extracomment>app/messages.py</extracomment>
        <translation>ファームウェアがこのアプリより古いか新しい可能性があります。</translation>
    </message>
    <message>
        <source>Do not sign in. Ask who looks after the station.</source>
        <extracomment>app/messages.py</extracomment>
        <translation>サインインしないでください。ステーションの管理者に確認してください。</translation>
    </message>
    <message>
        <source>Look for the right station in the list.</source>
        <extracomment>app/messages.py, app/update_words.py</extracomment>
        <translation>一覧で正しいステーションを探してください。</translation>
    </message>
    <message>
        <source>The station said: “{}” (code {}).</source>
        <extracomment>app/messages.py</extracomment>
        <translation>ステーションの応答: 「{}」(コード {})。</translation>
    </message>
    <message>
        <source>{} ({}).</source>
        <extracomment>app/messages.py</extracomment>
        <translation>{} ({})。</translation>
    </message>
    <message>
        <source>nothing more</source>
        <extracomment>app/messages.py</extracomment>
        <translation>それ以上の説明はありません</translation>
    </message>
    <message>
        <source>The station said: “{}”.</source>
        <extracomment>app/messages.py</extracomment>
        <translation>ステーションの応答: 「{}」。</translation>
    </message>
    <message>
        <source>Nothing on {} has changed.</source>
        <extracomment>app/messages.py, ui/configuration_card.py</extracomment>
        <translation>{} では何も変わっていません。</translation>
    </message>
    <message>
        <source>Sign in again; your edits are kept.</source>
        <extracomment>app/messages.py, ui/restarting.py</extracomment>
        <translation>もう一度サインインしてください。編集内容は保持されます。</translation>
    </message>
    <message>
        <source>Your edits are kept; change them or try again.</source>
        <extracomment>app/messages.py</extracomment>
        <translation>編集内容は保持されます。変更するか、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <extracomment>app/messages.py, app/update_words.py, ui/firmware_pages.py</extracomment>
        <translation>何も送信されていません。</translation>
    </message>
    <message>
        <source>Try again; if it stays so, this may be no ASTROS Station.</source>
        <extracomment>app/messages.py</extracomment>
        <translation>もう一度お試しください。改善しない場合、ASTROS ステーションではない可能性があります。</translation>
    </message>
    <message>
        <source>It did not take this change.</source>
        <extracomment>app/messages.py</extracomment>
        <translation>この変更は適用されませんでした。</translation>
    </message>
    <message>
        <source>Whether {} took the change is not known yet.</source>
        <extracomment>app/messages.py</extracomment>
        <translation>{} が変更を適用したかどうかはまだ不明です。</translation>
    </message>
    <message>
        <source>Type an address, such as 10.1.2.3 or https://station.example.</source>
        <extracomment>app/origin.py</extracomment>
        <translation>アドレスを入力してください。例: 10.1.2.3、https://station.example</translation>
    </message>
    <message>
        <source>Only the address and, if need be, the port belong here.</source>
        <extracomment>app/origin.py</extracomment>
        <translation>ここに入力できるのは、アドレスと、必要な場合はポートだけです。</translation>
    </message>
    <message>
        <source>The port is a number from 1 to 65535.</source>
        <extracomment>app/origin.py</extracomment>
        <translation>ポートは 1～65535 の数値です。</translation>
    </message>
    <message>
        <source>This may not be empty.</source>
        <extracomment>app/passwords.py, app/settings/field.py</extracomment>
        <translation>空にはできません。</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <extracomment>app/profile.py</extracomment>
        <translation>空です。</translation>
    </message>
    <message>
        <source>It holds no settings.</source>
        <extracomment>app/profile.py</extracomment>
        <translation>設定が含まれていません。</translation>
    </message>
    <message>
        <source>It is not JSON, or damaged.</source>
        <extracomment>app/profile.py</extracomment>
        <translation>JSON ではないか、壊れています。</translation>
    </message>
    <message>
        <source>It is nested too deeply for a configuration.</source>
        <extracomment>app/profile.py</extracomment>
        <translation>構成ファイルとしては入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>it names no address or port</source>
        <extracomment>app/candidate.py</extracomment>
        <translation>アドレスまたはポートが示されていません</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>app/quirks.py, app/settings/pod.py</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Fixed</source>
        <extracomment>app/quirks.py</extracomment>
        <translation>固定</translation>
    </message>
    <message>
        <source>Random</source>
        <extracomment>app/quirks.py</extracomment>
        <translation>ランダム</translation>
    </message>
    <message>
        <source>Sleep mode</source>
        <extracomment>app/quirks.py</extracomment>
        <translation>スリープモード</translation>
    </message>
    <message>
        <source>Suspend mode</source>
        <extracomment>app/quirks.py</extracomment>
        <translation>サスペンドモード</translation>
    </message>
    <message>
        <source>“{}” is not a service type, such as {}.</source>
        <extracomment>app/service_types.py</extracomment>
        <translation>「{}」はサービスの種類ではありません。例: {}</translation>
    </message>
    <message>
        <source>These are too many: at most {} are asked for.</source>
        <extracomment>app/service_types.py</extracomment>
        <translation>多すぎます。検索できるのは {} 個までです。</translation>
    </message>
    <message>
        <source>not understood: {}</source>
        <extracomment>app/settings/base.py</extracomment>
        <translation>解釈できません: {}</translation>
    </message>
    <message>
        <source>not understood</source>
        <extracomment>app/settings/base.py</extracomment>
        <translation>解釈できません</translation>
    </message>
    <message>
        <source>not reported</source>
        <extracomment>app/settings/base.py, app/summary.py, ui/addresses.py, ui/login.py, ui/side_cards.py</extracomment>
        <translation>通知なし</translation>
    </message>
    <message>
        <source>Only the output in use can be changed, and that is {}.</source>
        <extracomment>app/settings/display.py</extracomment>
        <translation>変更できるのは使用中の出力だけです。現在は {} です。</translation>
    </message>
    <message>
        <source>A station is installing its firmware</source>
        <extracomment>app/sleep.py</extracomment>
        <translation>ステーションがファームウェアをインストールしています</translation>
    </message>
    <message>
        <source>Set-up of {}</source>
        <extracomment>app/summary.py</extracomment>
        <translation>{} のセットアップ</translation>
    </message>
    <message>
        <source>Firmware</source>
        <extracomment>app/settings/field.py, app/summary.py, ui/side_cards.py</extracomment>
        <translation>ファームウェア</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>app/settings/ethernet.py, app/settings/pod.py, app/summary.py, app/update_report.py, ui/add_station.py, ui/connection.py, ui/connection_card.py, ui/join_dialog.py, ui/picture_text.py, ui/side_cards.py</extracomment>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Ethernet MAC</source>
        <extracomment>app/summary.py, ui/side_cards.py</extracomment>
        <translation>イーサネット MAC</translation>
    </message>
    <message>
        <source>Wi-Fi MAC</source>
        <extracomment>app/summary.py, ui/connection_card.py, ui/side_cards.py</extracomment>
        <translation>Wi-Fi MAC</translation>
    </message>
    <message>
        <source>Station</source>
        <extracomment>app/settings/field.py, app/summary.py, app/update_report.py, ui/facts.py, ui/firmware_progress.py</extracomment>
        <translation>ステーション</translation>
    </message>
    <message>
        <source>Set up</source>
        <extracomment>app/summary.py</extracomment>
        <translation>セットアップ</translation>
    </message>
    <message>
        <source>Changes not sent</source>
        <extracomment>app/summary.py</extracomment>
        <translation>未送信の変更</translation>
    </message>
    <message>
        <source>Restart needed for</source>
        <extracomment>app/summary.py</extracomment>
        <translation>再起動が必要な項目</translation>
    </message>
    <message>
        <source>Still open</source>
        <extracomment>app/summary.py</extracomment>
        <translation>未完了</translation>
    </message>
    <message>
        <source>the file changed while it was sent</source>
        <extracomment>app/multipart.py</extracomment>
        <translation>送信中にファイルが変更されました</translation>
    </message>
    <message>
        <source>not told</source>
        <extracomment>app/update_report.py, ui/firmware_pages.py, ui/firmware_panel.py, ui/firmware_progress.py, ui/firmware_result.py, ui/updating.py</extracomment>
        <translation>通知なし</translation>
    </message>
    <message>
        <source>Firmware update of {}</source>
        <extracomment>app/update_report.py</extracomment>
        <translation>{} のファームウェア更新</translation>
    </message>
    <message>
        <source>Version before</source>
        <extracomment>app/update_report.py</extracomment>
        <translation>更新前のバージョン</translation>
    </message>
    <message>
        <source>Version expected</source>
        <extracomment>app/update_report.py</extracomment>
        <translation>想定バージョン</translation>
    </message>
    <message>
        <source>Version after</source>
        <extracomment>app/update_report.py</extracomment>
        <translation>更新後のバージョン</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>app/update_report.py, ui/firmware_progress.py, ui/quick_join_panel.py</extracomment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>{}, {} bytes</source>
        <extracomment>app/update_report.py</extracomment>
        <translation>{}、{} バイト</translation>
    </message>
    <message>
        <source>downloaded by the station from the maker’s server</source>
        <extracomment>app/update_report.py</extracomment>
        <translation>ステーションがメーカーのサーバーからダウンロード</translation>
    </message>
    <message>
        <source>none is named</source>
        <extracomment>app/update_report.py</extracomment>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>app/update_report.py</extracomment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Part of the file may lie on the station; without an order it does nothing.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>ファイルの一部がステーションに残る場合がありますが、指示がなければ何も起こりません。</translation>
    </message>
    <message>
        <source>The station was told to stop its download; without an order it installs nothing.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>ステーションにダウンロードの中止を指示しました。指示がなければ何もインストールされません。</translation>
    </message>
    <message>
        <source>The station says that its download failed (status -1), and gives no reason.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>ステーションはダウンロードの失敗 (ステータス -1) を報告しましたが、理由は示していません。</translation>
    </message>
    <message>
        <source>The station ended the sign-in in the middle of it.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>ステーションが途中でサインインを終了しました。</translation>
    </message>
    <message>
        <source>Try again later, or update with a file from this computer.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>後でもう一度試すか、このコンピューターのファイルで更新してください。</translation>
    </message>
    <message>
        <source>Nothing was installed: {} runs {} as before.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>何もインストールされていません。{} は引き続き {} で動作しています。</translation>
    </message>
    <message>
        <source>Try again; if it stays so, ask its maker.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>もう一度お試しください。改善しない場合は、メーカーに問い合わせてください。</translation>
    </message>
    <message>
        <source>Restarted and still runs {}</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>再起動しましたが、{} のままです</translation>
    </message>
    <message>
        <source>Came back with {} instead of {}</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>{1} ではなく {0} で復帰しました</translation>
    </message>
    <message>
        <source>{} or {}</source>
        <extracomment>app/invitation.py, app/update_words.py</extracomment>
        <translation>{} または {}</translation>
    </message>
    <message>
        <source>what it ran before was not told</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>以前のバージョンは通知されていません</translation>
    </message>
    <message>
        <source>Do not unplug it before {}: it may be writing.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>{} までは電源を抜かないでください。書き込み中の可能性があります。</translation>
    </message>
    <message>
        <source>It had half an hour: unplug it for 10 s and plug it in again, once.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>30 分経過しました。電源を一度だけ抜き、10 秒待ってから差し直してください。</translation>
    </message>
    <message>
        <source>{} has not come back</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>{} が復帰していません</translation>
    </message>
    <message>
        <source>No answer since {}. The outcome is unknown. Times are {}.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>{} 前から応答がありません。結果は不明です。時刻は {} です。</translation>
    </message>
    <message>
        <source>No longer watching {}</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>{} の監視を終了しました</translation>
    </message>
    <message>
        <source>The installation goes on by itself. Its outcome is unknown.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>インストールは自動で続きます。結果は不明です。</translation>
    </message>
    <message>
        <source>Another station answers in its place</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>別のステーションが応答しています</translation>
    </message>
    <message>
        <source>{}. Nothing was told to it.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>{}。このステーションには何も送っていません。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was installed</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>キャンセルしました。何もインストールされていません</translation>
    </message>
    <message>
        <source>{} runs {} as before.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>{} は引き続き {} で動作しています。</translation>
    </message>
    <message>
        <source>{} could not download the firmware</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>{} はファームウェアをダウンロードできませんでした</translation>
    </message>
    <message>
        <source>{} refused the installation</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>{} がインストールを拒否しました</translation>
    </message>
    <message>
        <source>Something unexpected happened.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>予期しない問題が発生しました。</translation>
    </message>
    <message>
        <source>Still runs {}, and was not seen to restart</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>{} のままです。再起動は確認できませんでした</translation>
    </message>
    <message>
        <source>the file names this version</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>ファイルに記載のバージョンも同じです</translation>
    </message>
    <message>
        <source>the file names no version</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>ファイルにバージョンの記載がありません</translation>
    </message>
    <message>
        <source>Runs {} instead of {}</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>{1} ではなく {0} で動作しています</translation>
    </message>
    <message>
        <source>Signed in anew and asked at {}: it reports {}.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>サインインし直して {} に確認した結果、バージョンは {} です。</translation>
    </message>
    <message>
        <source>{} is back and wants a sign-in</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>{} が復帰し、サインインを求めています</translation>
    </message>
    <message>
        <source>Last answer at {} from {}.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>最後の応答: {}、{} から。</translation>
    </message>
    <message>
        <source>Whether {} is on it. Nothing is reported as updated.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>{} が入っているかどうか。更新済みとは報告されていません。</translation>
    </message>
    <message>
        <source>Look at the room’s display: a name or an address means that it is back.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>会議室のディスプレイを見てください。名前かアドレスが表示されていれば復帰しています。</translation>
    </message>
    <message>
        <source>The address may have changed: look for it in the list, or use a cable.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>アドレスが変わった可能性があります。一覧で探すか、ケーブルを使ってください。</translation>
    </message>
    <message>
        <source>Do not unplug it before {}.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>{} までは電源を抜かないでください。</translation>
    </message>
    <message>
        <source>Once it answers, sign in: the program offers to compare the version.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>応答が戻ったらサインインしてください。バージョンを比較できます。</translation>
    </message>
    <message>
        <source>What became of {}.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>{} がどうなったか。</translation>
    </message>
    <message>
        <source>Look for the station in the list, by its MAC or certificate, and sign in there.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>MAC または証明書を手がかりに一覧でステーションを探し、サインインしてください。</translation>
    </message>
    <message>
        <source>what it ran</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>以前のバージョン</translation>
    </message>
    <message>
        <source>This computer could not note the update on its disk: {}.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>このコンピューターのディスクに更新を記録できませんでした: {}。</translation>
    </message>
    <message>
        <source>{}. Nothing more was sent.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>{}。それ以降は何も送信していません。</translation>
    </message>
    <message>
        <source>The file cannot be read any more: {}.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>ファイルを読み込めなくなりました: {}。</translation>
    </message>
    <message>
        <source>Whether it was applied to {} cannot be told: {}.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>{} に適用されたかどうかは判断できません。理由: {}。</translation>
    </message>
    <message>
        <source>That is the version of before: {} was not applied to {}.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>これは更新前のバージョンです。{} は {} に適用されていません。</translation>
    </message>
    <message>
        <source>The whole file arrived; what was sent is what was checked (SHA-256).</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>ファイル全体が届きました。送信内容はチェック済みのものと同じです (SHA-256)。</translation>
    </message>
    <message>
        <source>The station accepted the installation at {}.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>ステーションは {} にインストールを受け付けました。</translation>
    </message>
    <message>
        <source>the new version</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>新しいバージョン</translation>
    </message>
    <message>
        <source>the old version</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>古いバージョン</translation>
    </message>
    <message>
        <source>no version was named</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>バージョンの指定がありません</translation>
    </message>
    <message>
        <source>an unknown version</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>不明なバージョン</translation>
    </message>
    <message>
        <source>Updated to {}</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>{} に更新しました</translation>
    </message>
    <message>
        <source>{} runs {}.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>{} は {} で動作しています。</translation>
    </message>
    <message>
        <source>Choose the file again; it is checked anew.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>ファイルを選び直してください。もう一度チェックします。</translation>
    </message>
    <message>
        <source>Make room on the disk, then start the update anew.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>ディスクの空きを増やし、更新を最初からやり直してください。</translation>
    </message>
    <message>
        <source>Sign in again, then start the update anew.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>もう一度サインインし、更新を最初からやり直してください。</translation>
    </message>
    <message>
        <source>{}.</source>
        <extracomment>app/messages.py, app/update_words.py, ui/import_preview.py, ui/moving.py, ui/past_changes.py, ui/update_banner.py, ui/why_not_seen.py</extracomment>
        <translation>{}。</translation>
    </message>
    <message>
        <source>See that it is still there, then start the update anew.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>ファイルがまだあることを確認し、更新を最初からやり直してください。</translation>
    </message>
    <message>
        <source>{} runs neither what was expected nor what it ran before.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>{} のバージョンは、想定したものとも以前のものとも異なります。</translation>
    </message>
    <message>
        <source>See that the file is made for {}.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>ファイルが {} 用であることを確認してください。</translation>
    </message>
    <message>
        <source>The installation was ordered at {}; no answer came.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>{} にインストールを指示しましたが、応答がありませんでした。</translation>
    </message>
    <message>
        <source>Now runs {}</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>現在は {} で動作しています</translation>
    </message>
    <message>
        <source>{} now runs {} (was {}; {}).</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>{} は現在 {} で動作しています (以前: {}、{})。</translation>
    </message>
    <message>
        <source>{} is back and names no version</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>{} が復帰しましたが、バージョンを示していません</translation>
    </message>
    <message>
        <source>It refused the question. Nothing is reported as updated.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>問い合わせを拒否されました。更新済みとは報告されていません。</translation>
    </message>
    <message>
        <source>The installation was ordered at {}.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>{} にインストールを指示しました。</translation>
    </message>
    <message>
        <source>Which version is on it (was {}).</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>どのバージョンが入っているか (以前: {})。</translation>
    </message>
    <message>
        <source>Station Configurator {}</source>
        <extracomment>ui/about.py</extracomment>
        <translation>Station Configurator {}</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <extracomment>ui/about.py, ui/firmware_pages.py, ui/logs_card.py, ui/updating.py</extracomment>
        <translation>{}, {}</translation>
    </message>
    <message>
        <source>Such as 10.1.2.3, 10.1.2.3:8080, https://station.example or [fe80::1]:8080.</source>
        <extracomment>ui/add_station.py</extracomment>
        <translation>例: 10.1.2.3、10.1.2.3:8080、https://station.example、[fe80::1]:8080</translation>
    </message>
    <message>
        <source>Add a station by its address</source>
        <extracomment>ui/add_station.py</extracomment>
        <translation>アドレスでステーションを追加</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <extracomment>ui/add_station.py</extracomment>
        <translation>アドレス(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Look there</source>
        <extracomment>ui/add_station.py, ui/probing.py</extracomment>
        <translation>確認(&amp;L)</translation>
    </message>
    <message>
        <source>Looking at {}…</source>
        <extracomment>ui/add_station.py</extracomment>
        <translation>{} を確認中…</translation>
    </message>
    <message>
        <source>&amp;Stop looking</source>
        <extracomment>ui/add_station.py, ui/probing.py</extracomment>
        <translation>確認を中止(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/add_station.py, ui/crash.py, ui/firmware_wizard.py, ui/headings.py, ui/work.py</extracomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>That is no address.</source>
        <extracomment>ui/add_station.py</extracomment>
        <translation>アドレスではありません。</translation>
    </message>
    <message>
        <source>reached at {}</source>
        <extracomment>ui/addresses.py</extracomment>
        <translation>接続先 {}</translation>
    </message>
    <message>
        <source>dns {}</source>
        <extracomment>ui/addresses.py</extracomment>
        <translation>DNS {}</translation>
    </message>
    <message>
        <source>gw {}</source>
        <extracomment>ui/addresses.py</extracomment>
        <translation>GW {}</translation>
    </message>
    <message>
        <source>Programs that look after the station, such as the ASTROS Manager, sign in with it.</source>
        <extracomment>ui/api_key_panel.py</extracomment>
        <translation>ASTROS Manager など、ステーションを管理するプログラムがサインインに使います。</translation>
    </message>
    <message>
        <source>Give the new key to every program that used the old one: that one has ended.</source>
        <extracomment>ui/api_key_panel.py</extracomment>
        <translation>古いキーを使っていたすべてのプログラムに、新しいキーを設定してください。古いキーは無効です。</translation>
    </message>
    <message>
        <source>Every program that uses the old key is shut out at once, until it is given the new one. The old key cannot be brought back.</source>
        <extracomment>ui/api_key_panel.py</extracomment>
        <translation>古いキーを使うプログラムは、新しいキーを設定するまで直ちに締め出されます。古いキーは元に戻せません。</translation>
    </message>
    <message>
        <source>The key was not renewed; the old one holds.</source>
        <extracomment>ui/api_key_panel.py</extracomment>
        <translation>キーは更新されていません。古いキーが有効です。</translation>
    </message>
    <message>
        <source>API key</source>
        <extracomment>ui/api_key_panel.py</extracomment>
        <translation>API キー</translation>
    </message>
    <message>
        <source>&amp;Renew API key…</source>
        <extracomment>ui/api_key_panel.py</extracomment>
        <translation>API キーを更新(&amp;R)…</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>ui/api_key_panel.py</extracomment>
        <translation>キー</translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>ui/api_key_panel.py, ui/licence_panel.py</extracomment>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Allowed for</source>
        <extracomment>ui/api_key_panel.py</extracomment>
        <translation>許可範囲</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <extracomment>ui/api_key_panel.py, ui/clock_panel.py, ui/configuration_card.py, ui/firmware_panel.py, ui/idle.py, ui/licence_panel.py, ui/login_code_panel.py, ui/logs_card.py, ui/wallpaper_panel.py</extracomment>
        <translation>先にサインインしてください。</translation>
    </message>
    <message>
        <source>Reading the key of {}</source>
        <extracomment>ui/api_key_panel.py</extracomment>
        <translation>{} のキーを読み込み中</translation>
    </message>
    <message>
        <source>Renew the API key of {}</source>
        <extracomment>ui/api_key_panel.py</extracomment>
        <translation>{} の API キーの更新</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>app/settings/power.py, ui/api_key_panel.py</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Asking {} for a new key</source>
        <extracomment>ui/api_key_panel.py</extracomment>
        <translation>{} に新しいキーを要求中</translation>
    </message>
    <message>
        <source>{} has not renewed the key.</source>
        <extracomment>ui/api_key_panel.py</extracomment>
        <translation>{} はキーを更新しませんでした。</translation>
    </message>
    <message>
        <source>Whether {} has renewed the key is not known.</source>
        <extracomment>ui/api_key_panel.py</extracomment>
        <translation>{} がキーを更新したかどうかは不明です。</translation>
    </message>
    <message>
        <source>Renew the API key of {}?</source>
        <extracomment>ui/api_key_panel.py</extracomment>
        <translation>{} の API キーを更新しますか?</translation>
    </message>
    <message>
        <source>Renewed.</source>
        <extracomment>ui/api_key_panel.py</extracomment>
        <translation>更新しました。</translation>
    </message>
    <message>
        <source>Your own sign-in here goes on.</source>
        <extracomment>ui/api_key_panel.py</extracomment>
        <translation>ここでのサインインは継続します。</translation>
    </message>
    <message>
        <source>The old one holds.</source>
        <extracomment>ui/api_key_panel.py</extracomment>
        <translation>古いキーが有効です。</translation>
    </message>
    <message>
        <source>Come back to this page to read it.</source>
        <extracomment>ui/api_key_panel.py</extracomment>
        <translation>読み込むには、このページを開き直してください。</translation>
    </message>
    <message>
        <source>S&amp;top looking</source>
        <extracomment>ui/apply_bar.py</extracomment>
        <translation>探すのを中止(&amp;T)</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>ui/apply_bar.py</extracomment>
        <translation>変更</translation>
    </message>
    <message>
        <source>S&amp;top after this section</source>
        <extracomment>ui/apply_bar.py</extracomment>
        <translation>このセクションで中止(&amp;T)</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <extracomment>ui/apply_bar.py</extracomment>
        <translation>元に戻す(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <extracomment>ui/apply_bar.py</extracomment>
        <translation>適用(&amp;A)</translation>
    </message>
    <message>
        <source>No changes.</source>
        <extracomment>ui/apply_bar.py</extracomment>
        <translation>変更はありません。</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <extracomment>ui/apply_bar.py</extracomment>
        <translation>送信するものはありません。</translation>
    </message>
    <message>
        <source>Applying.</source>
        <extracomment>ui/apply_bar.py</extracomment>
        <translation>適用中です。</translation>
    </message>
    <message>
        <source>Looking for {} for up to 120 s.</source>
        <extracomment>ui/applying.py</extracomment>
        <translation>{} を最長 120 秒間探します。</translation>
    </message>
    <message>
        <source>Where {} is</source>
        <extracomment>ui/applying.py</extracomment>
        <translation>{} の現在のアドレス</translation>
    </message>
    <message>
        <source>It answered at {}; it may answer at {} now.</source>
        <extracomment>ui/applying.py</extracomment>
        <translation>以前は {} で応答していました。現在は {} で応答する可能性があります。</translation>
    </message>
    <message>
        <source>{} ({}): {}</source>
        <extracomment>ui/applying.py</extracomment>
        <translation>{} ({}): {}</translation>
    </message>
    <message>
        <source>Sign in again first.</source>
        <extracomment>ui/applying.py</extracomment>
        <translation>先にサインインし直してください。</translation>
    </message>
    <message>
        <source>Reading the station afresh.</source>
        <extracomment>ui/applying.py</extracomment>
        <translation>ステーションを読み込み直しています。</translation>
    </message>
    <message>
        <source>It answered at {}; DHCP may have given it another address.</source>
        <extracomment>ui/applying.py</extracomment>
        <translation>以前は {} で応答していました。DHCP が別のアドレスを割り当てた可能性があります。</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <extracomment>ui/connection_card.py, ui/editors.py, ui/field_editors.py, ui/finding.py, ui/firmware_pages.py, ui/firmware_progress.py, ui/new_password.py, ui/picture_intake.py, ui/probing.py, ui/safekeeping.py, ui/steps.py</extracomment>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>ui/change_table.py, ui/firmware_result.py, ui/import_preview.py, ui/replace_pin.py</extracomment>
        <translation>現在</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <extracomment>ui/change_table.py</extracomment>
        <translation>変更後</translation>
    </message>
    <message>
        <source>{}: {}, {}: {}</source>
        <extracomment>ui/change_table.py</extracomment>
        <translation>{}: {}、{}: {}</translation>
    </message>
    <message>
        <source>Replace {}?</source>
        <extracomment>ui/choose_file.py</extracomment>
        <translation>{} を置き換えますか?</translation>
    </message>
    <message>
        <source>Replace a file</source>
        <extracomment>ui/choose_file.py</extracomment>
        <translation>ファイルの置き換え</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>ui/choose_file.py</extracomment>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>What it holds now will be lost.</source>
        <extracomment>ui/choose_file.py</extracomment>
        <translation>現在の内容は失われます。</translation>
    </message>
    <message>
        <source>A time server sets the clock. Choose “Hand” and apply that first.</source>
        <extracomment>ui/clock_panel.py</extracomment>
        <translation>タイムサーバーが時計を合わせています。先に「手動」を選んで適用してください。</translation>
    </message>
    <message>
        <source>Set to this &amp;computer’s time</source>
        <extracomment>ui/clock_panel.py</extracomment>
        <translation>このコンピューターの時刻に合わせる(&amp;C)</translation>
    </message>
    <message>
        <source>Clock set.</source>
        <extracomment>ui/clock_panel.py</extracomment>
        <translation>時計を合わせました。</translation>
    </message>
    <message>
        <source>{} has this computer’s time.</source>
        <extracomment>ui/clock_panel.py</extracomment>
        <translation>{} をこのコンピューターの時刻に合わせました。</translation>
    </message>
    <message>
        <source>The clock is still off.</source>
        <extracomment>ui/clock_panel.py</extracomment>
        <translation>時計がまだずれています。</translation>
    </message>
    <message>
        <source>too long</source>
        <extracomment>ui/composing.py</extracomment>
        <translation>長すぎます</translation>
    </message>
    <message>
        <source>Configuration (*.json)</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>構成ファイル (*.json)</translation>
    </message>
    <message>
        <source>All settings of the station in one file: to keep, or for another station of the same model.</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>ステーションの全設定を 1 つのファイルにまとめます。保存用、または同じモデルの別のステーション用です。</translation>
    </message>
    <message>
        <source>It may hold passwords; keep it where others do not read it.</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>パスワードが含まれる場合があります。他人に読まれない場所に保管してください。</translation>
    </message>
    <message>
        <source>It does not answer now: it may restart by itself, or answer at another address. Once it is back, press F5 to read its settings.</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>現在は応答がありません。自動で再起動中か、別のアドレスになった可能性があります。復帰したら、F5 キーで設定を読み込んでください。</translation>
    </message>
    <message>
        <source>Saving {}</source>
        <extracomment>ui/configuration_card.py, ui/logs_card.py, ui/quick_join_panel.py</extracomment>
        <translation>{} を保存中</translation>
    </message>
    <message>
        <source>Nothing was saved under the name {}.</source>
        <extracomment>ui/configuration_card.py, ui/logs_card.py, ui/quick_join_panel.py</extracomment>
        <translation>{} という名前では何も保存されていません。</translation>
    </message>
    <message>
        <source>The settings of {} are as they were.</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>{} の設定は元のままです。</translation>
    </message>
    <message>
        <source>Read back: no setting is other than before.</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>読み直した結果、以前と異なる設定はありません。</translation>
    </message>
    <message>
        <source>Passwords are not compared: stations do not tell them.</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>ステーションはパスワードを通知しないため、比較していません。</translation>
    </message>
    <message>
        <source>Some settings could not be read back.</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>一部の設定を読み直せませんでした。</translation>
    </message>
    <message>
        <source>&amp;Export configuration…</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>構成をエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import configuration…</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>構成をインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>A file is under way; wait for the end, or press Cancel.</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>ファイルを処理中です。終わるまで待つか、「キャンセル」を押してください。</translation>
    </message>
    <message>
        <source>Configuration file</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>構成ファイル</translation>
    </message>
    <message>
        <source>Export the configuration</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>構成のエクスポート</translation>
    </message>
    <message>
        <source>Exported.</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>エクスポートしました。</translation>
    </message>
    <message>
        <source>Import a configuration</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>構成のインポート</translation>
    </message>
    <message>
        <source>{} was not sent.</source>
        <extracomment>ui/configuration_card.py, ui/outcomes.py</extracomment>
        <translation>{} は送信されていません。</translation>
    </message>
    <message>
        <source>Whether {} took all of the file is not known.</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>{} がファイルをすべて取り込んだかどうかは不明です。</translation>
    </message>
    <message>
        <source>It does not show what the file says of: {}.</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>ファイルの次の内容が反映されていません: {}。</translation>
    </message>
    <message>
        <source>Whether {} took the file is not known.</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>{} がファイルを取り込んだかどうかは不明です。</translation>
    </message>
    <message>
        <source>{} did not take the file.</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>{} はファイルを取り込みませんでした。</translation>
    </message>
    <message>
        <source>Sending to {}</source>
        <extracomment>ui/configuration_card.py, ui/firmware_progress.py</extracomment>
        <translation>{} に送信中</translation>
    </message>
    <message>
        <source>{} takes the settings over</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>{} が設定を取り込み中</translation>
    </message>
    <message>
        <source>Reading back what {} holds</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>{} の内容を読み直し中</translation>
    </message>
    <message>
        <source>Reading {} first</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>先に {} を読み込み中</translation>
    </message>
    <message>
        <source>Imported; a restart is needed.</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>インポートしました。再起動が必要です。</translation>
    </message>
    <message>
        <source>Imported, but not all of it shows.</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>インポートしましたが、一部が反映されていません。</translation>
    </message>
    <message>
        <source>Imported.</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>インポートしました。</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>ui/configuration_card.py, ui/firmware_progress.py, ui/firmware_result.py, ui/replace_pin.py</extracomment>
        <translation>以前</translation>
    </message>
    <message>
        <source>Now, read back</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>現在 (読み直し後)</translation>
    </message>
    <message>
        <source>{} took the file; part of it is in force after a restart.</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>{} はファイルを取り込みました。一部は再起動後に有効になります。</translation>
    </message>
    <message>
        <source>Conflicting changes on {}</source>
        <extracomment>ui/conflicts.py</extracomment>
        <translation>{} での変更の競合</translation>
    </message>
    <message>
        <source>Somebody else changed {} while you were editing.</source>
        <extracomment>ui/conflicts.py</extracomment>
        <translation>編集中に、ほかの人が {} を変更しました。</translation>
    </message>
    <message>
        <source>when it was read</source>
        <extracomment>ui/conflicts.py</extracomment>
        <translation>読み込み時</translation>
    </message>
    <message>
        <source>{}, {}: {}</source>
        <extracomment>ui/conflicts.py</extracomment>
        <translation>{}、{}: {}</translation>
    </message>
    <message>
        <source>&amp;Back to my edits</source>
        <extracomment>ui/conflicts.py</extracomment>
        <translation>編集に戻る(&amp;B)</translation>
    </message>
    <message>
        <source>{} ({} → {})</source>
        <extracomment>ui/conflicts.py</extracomment>
        <translation>{} ({} → {})</translation>
    </message>
    <message>
        <source>Setting</source>
        <extracomment>ui/conflicts.py</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>ui/conflicts.py</extracomment>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Theirs</source>
        <extracomment>ui/conflicts.py</extracomment>
        <translation>相手</translation>
    </message>
    <message>
        <source>on the station now</source>
        <extracomment>ui/conflicts.py</extracomment>
        <translation>現在のステーションの値</translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>ui/conflicts.py</extracomment>
        <translation>自分</translation>
    </message>
    <message>
        <source>not yet sent</source>
        <extracomment>ui/conflicts.py</extracomment>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Keep all of &amp;theirs</source>
        <extracomment>ui/conflicts.py</extracomment>
        <translation>すべて相手の値にする(&amp;T)</translation>
    </message>
    <message>
        <source>Keep all of &amp;mine</source>
        <extracomment>ui/conflicts.py</extracomment>
        <translation>すべて自分の値にする(&amp;M)</translation>
    </message>
    <message>
        <source>This station was seen on https. The program never speaks to it on http again, for then somebody could listen or take its place.</source>
        <extracomment>ui/connection.py</extracomment>
        <translation>このステーションは https で確認済みです。盗聴やなりすましを防ぐため、アプリが再び http で通信することはありません。</translation>
    </message>
    <message>
        <source>Everybody in the network can read along, the password too.</source>
        <extracomment>ui/connection.py</extracomment>
        <translation>ネットワーク内の誰もが、パスワードを含む通信を読み取れます。</translation>
    </message>
    <message>
        <source>Only where the sign-in works and every page is refused afterwards.</source>
        <extracomment>ui/connection.py</extracomment>
        <translation>サインインはできるのに、その後のページがすべて拒否される場合のみ。</translation>
    </message>
    <message>
        <source>Port</source>
        <extracomment>ui/connection.py</extracomment>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Token goes into</source>
        <extracomment>ui/connection.py</extracomment>
        <translation>トークンの送信先</translation>
    </message>
    <message>
        <source>Find out by itself</source>
        <extracomment>ui/connection.py</extracomment>
        <translation>自動判別</translation>
    </message>
    <message>
        <source>Connection settings</source>
        <extracomment>ui/connection.py</extracomment>
        <translation>接続設定</translation>
    </message>
    <message>
        <source>Protocol</source>
        <extracomment>ui/connection.py</extracomment>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <extracomment>ui/connection.py</extracomment>
        <translation>ポート(&amp;P)</translation>
    </message>
    <message>
        <source>The port of the protocol, until you change it.</source>
        <extracomment>ui/connection.py</extracomment>
        <translation>変更するまでは、プロトコルの既定のポートです。</translation>
    </message>
    <message>
        <source>&amp;Token goes into</source>
        <extracomment>ui/connection.py</extracomment>
        <translation>トークンの送信先(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Use these settings</source>
        <extracomment>ui/connection.py</extracomment>
        <translation>この設定を使う(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;https, encrypted</source>
        <extracomment>ui/connection.py</extracomment>
        <translation>https (暗号化あり)(&amp;H)</translation>
    </message>
    <message>
        <source>http, &amp;not encrypted</source>
        <extracomment>ui/connection.py</extracomment>
        <translation>http (暗号化なし)(&amp;N)</translation>
    </message>
    <message>
        <source>Connection: {}</source>
        <extracomment>ui/connection_card.py</extracomment>
        <translation>接続: {}</translation>
    </message>
    <message>
        <source>Netmask</source>
        <extracomment>app/settings/ethernet.py, ui/connection_card.py, ui/join_dialog.py</extracomment>
        <translation>サブネットマスク</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>app/settings/ethernet.py, ui/connection_card.py, ui/join_dialog.py</extracomment>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>Security</source>
        <extracomment>app/settings/pod.py, app/settings/wifi.py, ui/connection_card.py, ui/join_dialog.py</extracomment>
        <translation>セキュリティ</translation>
    </message>
    <message>
        <source>Frequency</source>
        <extracomment>ui/connection_card.py</extracomment>
        <translation>周波数</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>ui/connection_card.py</extracomment>
        <translation>速度</translation>
    </message>
    <message>
        <source>Signal</source>
        <extracomment>ui/connection_card.py</extracomment>
        <translation>信号</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>app/settings/general.py, ui/connection_card.py, ui/setup_steps.py</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>On no network</source>
        <extracomment>ui/connection_card.py</extracomment>
        <translation>ネットワーク未接続</translation>
    </message>
    <message>
        <source>Not connected</source>
        <extracomment>app/settings/ethernet.py, ui/connection_card.py</extracomment>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Hidden</source>
        <extracomment>ui/connection_card.py</extracomment>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>app/settings/ethernet.py, ui/connection_card.py, ui/network_list.py</extracomment>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>Joining</source>
        <extracomment>ui/connection_card.py</extracomment>
        <translation>接続中</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <extracomment>ui/editors.py</extracomment>
        <translation>パスワードなどを表示</translation>
    </message>
    <message>
        <source>Hide the secret</source>
        <extracomment>ui/editors.py</extracomment>
        <translation>パスワードなどを隠す</translation>
    </message>
    <message>
        <source>not understood: {}. Kept as the station has it.</source>
        <extracomment>ui/field_editors.py</extracomment>
        <translation>解釈できません: {}。ステーションの値をそのまま保持します。</translation>
    </message>
    <message>
        <source>Holds what cannot be seen: {}</source>
        <extracomment>ui/field_editors.py</extracomment>
        <translation>表示できない文字が含まれています: {}</translation>
    </message>
    <message>
        <source>Not shown by the station</source>
        <extracomment>ui/field_editors.py</extracomment>
        <translation>ステーションは表示しません</translation>
    </message>
    <message>
        <source>None set</source>
        <extracomment>ui/field_editors.py</extracomment>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Changed, was {}</source>
        <extracomment>ui/field_row.py</extracomment>
        <translation>変更あり (元の値: {})</translation>
    </message>
    <message>
        <source>The installation cannot be cancelled any more.</source>
        <extracomment>ui/firmware_leave.py, ui/firmware_wizard.py</extracomment>
        <translation>インストールはもうキャンセルできません。</translation>
    </message>
    <message>
        <source>The station must stay on power, also while its display is dark.</source>
        <extracomment>ui/firmware_leave.py</extracomment>
        <translation>ディスプレイが暗い間も、ステーションの電源を切らないでください。</translation>
    </message>
    <message>
        <source>The program goes on watching; the outcome is shown above the station’s pages.</source>
        <extracomment>ui/firmware_leave.py</extracomment>
        <translation>アプリは監視を続け、結果をステーションのページの上に表示します。</translation>
    </message>
    <message>
        <source>Nobody watches then. The next start offers to compare the version; nothing is repeated.</source>
        <extracomment>ui/firmware_leave.py</extracomment>
        <translation>終了すると監視されません。次回の起動時にバージョンを比較できます。自動では再実行しません。</translation>
    </message>
    <message>
        <source>Nothing was installed yet, and nothing will be.</source>
        <extracomment>ui/firmware_leave.py</extracomment>
        <translation>まだ何もインストールされておらず、今後もされません。</translation>
    </message>
    <message>
        <source>Update of {}</source>
        <extracomment>ui/firmware_leave.py</extracomment>
        <translation>{} の更新</translation>
    </message>
    <message>
        <source>&amp;Stop the transfer</source>
        <extracomment>ui/firmware_leave.py</extracomment>
        <translation>転送を中止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Leave; the station goes on</source>
        <extracomment>ui/firmware_leave.py</extracomment>
        <translation>アプリを終了、ステーションは続行(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Close; watching goes on</source>
        <extracomment>ui/firmware_leave.py</extracomment>
        <translation>閉じる、監視は継続(&amp;C)</translation>
    </message>
    <message>
        <source>Stop the transfer to {}?</source>
        <extracomment>ui/firmware_leave.py</extracomment>
        <translation>{} への転送を中止しますか?</translation>
    </message>
    <message>
        <source>&amp;Keep it open</source>
        <extracomment>ui/firmware_leave.py</extracomment>
        <translation>開いたままにする(&amp;K)</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/firmware_wizard.py, ui/upload_queue.py</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Nothing is sent before you have seen what the check says.</source>
        <extracomment>ui/firmware_pages.py</extracomment>
        <translation>チェック結果を確認するまでは、何も送信されません。</translation>
    </message>
    <message>
        <source>The file that the maker gives for this model, such as update.zip.</source>
        <extracomment>ui/firmware_pages.py</extracomment>
        <translation>メーカーがこのモデル用に提供するファイル。例: update.zip</translation>
    </message>
    <message>
        <source>The station downloads by itself; it needs a way to the internet.</source>
        <extracomment>ui/firmware_pages.py</extracomment>
        <translation>ステーションが自分でダウンロードします。インターネットへの接続が必要です。</translation>
    </message>
    <message>
        <source>Nothing was sent yet. It takes about {}, the display is dark meanwhile.</source>
        <extracomment>ui/firmware_pages.py</extracomment>
        <translation>まだ何も送信していません。約 {} かかり、その間ディスプレイは暗くなります。</translation>
    </message>
    <message>
        <source>Update the firmware of {}</source>
        <extracomment>ui/firmware_pages.py, ui/firmware_wizard.py</extracomment>
        <translation>{} のファームウェアの更新</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <extracomment>ui/firmware_pages.py</extracomment>
        <translation>ファイルを選択(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Ask the server</source>
        <extracomment>ui/firmware_pages.py</extracomment>
        <translation>サーバーに問い合わせ(&amp;A)</translation>
    </message>
    <message>
        <source>How far the check is</source>
        <extracomment>ui/firmware_pages.py</extracomment>
        <translation>チェックの進み具合</translation>
    </message>
    <message>
        <source>Cancel the check</source>
        <extracomment>ui/firmware_pages.py</extracomment>
        <translation>チェックをキャンセル</translation>
    </message>
    <message>
        <source>The station is asking…</source>
        <extracomment>ui/firmware_pages.py</extracomment>
        <translation>ステーションが問い合わせ中…</translation>
    </message>
    <message>
        <source>&amp;I have read what is unusual; install it all the same</source>
        <extracomment>ui/firmware_pages.py</extracomment>
        <translation>通常と異なる点を確認しました。それでもインストールします(&amp;I)</translation>
    </message>
    <message>
        <source>I have read what is unusual; install it all the same</source>
        <extracomment>ui/firmware_pages.py</extracomment>
        <translation>通常と異なる点を確認しました。それでもインストールします</translation>
    </message>
    <message>
        <source>This file is not for it</source>
        <extracomment>ui/firmware_pages.py</extracomment>
        <translation>このステーション用のファイルではありません</translation>
    </message>
    <message>
        <source>Ready to update</source>
        <extracomment>ui/firmware_pages.py</extracomment>
        <translation>更新の準備完了</translation>
    </message>
    <message>
        <source>{}, {}.</source>
        <extracomment>ui/configuration_card.py, ui/firmware_pages.py</extracomment>
        <translation>{}、{}。</translation>
    </message>
    <message>
        <source>{} from the maker’s server.</source>
        <extracomment>ui/firmware_pages.py</extracomment>
        <translation>メーカーのサーバーの {}。</translation>
    </message>
    <message>
        <source>A file from this &amp;computer</source>
        <extracomment>ui/firmware_pages.py</extracomment>
        <translation>このコンピューターのファイル(&amp;C)</translation>
    </message>
    <message>
        <source>The maker’s &amp;update server</source>
        <extracomment>ui/firmware_pages.py</extracomment>
        <translation>メーカーの更新サーバー(&amp;U)</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <extracomment>ui/firmware_pages.py</extracomment>
        <translation>ファイルをチェック中…</translation>
    </message>
    <message>
        <source>{} is there; {} is installed.</source>
        <extracomment>ui/firmware_pages.py</extracomment>
        <translation>{} があります。インストール済み: {}。</translation>
    </message>
    <message>
        <source>Installed</source>
        <extracomment>ui/firmware_panel.py</extracomment>
        <translation>インストール済み</translation>
    </message>
    <message>
        <source>Newer version</source>
        <extracomment>ui/firmware_panel.py</extracomment>
        <translation>新しいバージョン</translation>
    </message>
    <message>
        <source>&amp;Check for a newer one</source>
        <extracomment>ui/firmware_panel.py</extracomment>
        <translation>新しいバージョンを確認(&amp;C)</translation>
    </message>
    <message>
        <source>The station is asking its maker’s server…</source>
        <extracomment>ui/firmware_panel.py</extracomment>
        <translation>ステーションがメーカーのサーバーに問い合わせ中…</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <extracomment>ui/firmware_panel.py</extracomment>
        <translation>未確認</translation>
    </message>
    <message>
        <source>{} is there</source>
        <extracomment>ui/firmware_panel.py</extracomment>
        <translation>{} があります</translation>
    </message>
    <message>
        <source>none, says the maker’s server</source>
        <extracomment>ui/firmware_panel.py</extracomment>
        <translation>なし (メーカーのサーバーの回答)</translation>
    </message>
    <message>
        <source>Nothing is installed before the whole file has arrived. You can still cancel.</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>ファイル全体が届くまで、何もインストールされません。まだキャンセルできます。</translation>
    </message>
    <message>
        <source>All of it is on its way; the station has not confirmed it yet.</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>すべて送信しました。ステーションの確認を待っています。</translation>
    </message>
    <message>
        <source>Nothing is installed before the file is there. You can still cancel.</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>ファイルが届くまで、何もインストールされません。まだキャンセルできます。</translation>
    </message>
    <message>
        <source>It is sent once, and never again by itself.</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>送信は 1 回だけで、自動で再送信することはありません。</translation>
    </message>
    <message>
        <source>It takes its time, then restarts by itself; the program watches.</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>しばらくかかり、その後自動で再起動します。アプリが監視します。</translation>
    </message>
    <message>
        <source>It installs and restarts by itself; the program watches for its return.</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>インストールと再起動は自動で行われます。アプリが復帰を監視します。</translation>
    </message>
    <message>
        <source>The program signs in anew and asks for the version.</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>アプリがサインインし直し、バージョンを確認します。</translation>
    </message>
    <message>
        <source>Some stations restart twice: it is watched a little longer before that counts.</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>2 回再起動するステーションもあるため、確定するまでもう少し監視します。</translation>
    </message>
    <message>
        <source>Waiting time, not progress: the station reports none.</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>進み具合ではなく待ち時間です。ステーションは進み具合を通知しません。</translation>
    </message>
    <message>
        <source>Do not unplug it, also when the display stays dark.</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>ディスプレイが暗いままでも、電源を抜かないでください。</translation>
    </message>
    <message>
        <source>You can go on waiting, or stop the download and use a file.</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>このまま待つことも、ダウンロードを中止してファイルを使うこともできます。</translation>
    </message>
    <message>
        <source>This computer stays awake until the update has ended.</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>更新が終わるまで、このコンピューターはスリープしません。</translation>
    </message>
    <message>
        <source>Keep this computer awake: the system does not let the program do it.</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>このコンピューターをスリープさせないでください。システムの制限により、アプリからは防げません。</translation>
    </message>
    <message>
        <source>{} is downloading</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>{} がダウンロード中</translation>
    </message>
    <message>
        <source>The station says “{}”.</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>ステーションの表示: 「{}」。</translation>
    </message>
    <message>
        <source>Waiting for {}</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>{} を待機中</translation>
    </message>
    <message>
        <source>The station says “{}”, which is no figure.</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>ステーションの表示: 「{}」(数値ではありません)。</translation>
    </message>
    <message>
        <source>not named</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>待ち時間</translation>
    </message>
    <message>
        <source>How far it is</source>
        <extracomment>ui/firmware_progress.py, ui/work.py</extracomment>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Just a moment</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>お待ちください</translation>
    </message>
    <message>
        <source>Asking how far it is</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>進み具合を問い合わせ中</translation>
    </message>
    <message>
        <source>How far it is cannot be told</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>進み具合は分かりません</translation>
    </message>
    <message>
        <source>{} is installing</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>{} がインストール中</translation>
    </message>
    <message>
        <source>{} is back</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>{} が復帰しました</translation>
    </message>
    <message>
        <source>{} answers with {}</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>{} がバージョン {} で応答しています</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>想定</translation>
    </message>
    <message>
        <source>Ordering the installation on {}</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>{} にインストールを指示中</translation>
    </message>
    <message>
        <source>Comparing the version</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>バージョンを比較中</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>更新前</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>更新後</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>開始</translation>
    </message>
    <message>
        <source>Ordered</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>指示</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>受け付け</translation>
    </message>
    <message>
        <source>Last answer</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>最後の応答</translation>
    </message>
    <message>
        <source>No progress for two minutes.</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>2 分間進んでいません。</translation>
    </message>
    <message>
        <source>What is known</source>
        <extracomment>ui/firmware_result.py</extracomment>
        <translation>判明していること</translation>
    </message>
    <message>
        <source>What is not known</source>
        <extracomment>ui/firmware_result.py</extracomment>
        <translation>不明なこと</translation>
    </message>
    <message>
        <source>What to do</source>
        <extracomment>ui/firmware_result.py, ui/lost_page.py</extracomment>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>In all</source>
        <extracomment>ui/firmware_result.py</extracomment>
        <translation>合計</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>ui/firmware_result.py</extracomment>
        <translation>送信</translation>
    </message>
    <message>
        <source>Away</source>
        <extracomment>ui/firmware_result.py</extracomment>
        <translation>切断中</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>ui/firmware_result.py</extracomment>
        <translation>終了</translation>
    </message>
    <message>
        <source>The report was not saved.</source>
        <extracomment>ui/firmware_result.py</extracomment>
        <translation>レポートを保存できませんでした。</translation>
    </message>
    <message>
        <source>Report saved.</source>
        <extracomment>ui/firmware_result.py</extracomment>
        <translation>レポートを保存しました。</translation>
    </message>
    <message>
        <source>How this is known</source>
        <extracomment>ui/firmware_result.py</extracomment>
        <translation>確認方法</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>ui/firmware_steps.py</extracomment>
        <translation>選択</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>ui/firmware_steps.py</extracomment>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Install</source>
        <extracomment>ui/firmware_steps.py</extracomment>
        <translation>インストール</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>ui/firmware_steps.py</extracomment>
        <translation>送信</translation>
    </message>
    <message>
        <source>Download</source>
        <extracomment>ui/firmware_steps.py</extracomment>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>by the station</source>
        <extracomment>ui/firmware_steps.py</extracomment>
        <translation>ステーションが実行</translation>
    </message>
    <message>
        <source>the maker’s server</source>
        <extracomment>ui/firmware_steps.py</extracomment>
        <translation>メーカーのサーバー</translation>
    </message>
    <message>
        <source>nothing unusual</source>
        <extracomment>ui/firmware_steps.py</extracomment>
        <translation>異常なし</translation>
    </message>
    <message>
        <source>1 hint</source>
        <extracomment>ui/firmware_steps.py</extracomment>
        <translation>注意 1 件</translation>
    </message>
    <message>
        <source>Its model was {} and is {} now.</source>
        <extracomment>app/identity.py</extracomment>
        <translation>以前のモデルは {}、現在は {} です。</translation>
    </message>
    <message>
        <source>Its name was {} and is {} now.</source>
        <extracomment>app/identity.py</extracomment>
        <translation>以前の名前は {}、現在は {} です。</translation>
    </message>
    <message>
        <source>Its mDNS host was {} and is {} now.</source>
        <extracomment>app/identity.py</extracomment>
        <translation>以前の mDNS ホストは {}、現在は {} です。</translation>
    </message>
    <message>
        <source>Join the Wi-Fi {}, then choose {} in {}.</source>
        <extracomment>app/invitation.py</extracomment>
        <translation>Wi-Fi「{0}」に接続し、{2} で「{1}」を選んでください。</translation>
    </message>
    <message>
        <source>Choose {} in {}.</source>
        <extracomment>app/invitation.py</extracomment>
        <translation>{1} で「{0}」を選んでください。</translation>
    </message>
    <message>
        <source>Join the Wi-Fi {}.</source>
        <extracomment>app/invitation.py</extracomment>
        <translation>Wi-Fi「{}」に接続してください。</translation>
    </message>
    <message>
        <source>A network’s name has 1 to 32 bytes; letters beyond ASCII take more.</source>
        <extracomment>app/jobs/join_wifi.py</extracomment>
        <translation>ネットワーク名は 1～32 バイトです。ASCII 以外の文字は複数バイトになります。</translation>
    </message>
    <message>
        <source>This network wants a password.</source>
        <extracomment>app/jobs/join_wifi.py</extracomment>
        <translation>このネットワークにはパスワードが必要です。</translation>
    </message>
    <message>
        <source>Choose the security of the network.</source>
        <extracomment>app/jobs/join_wifi.py</extracomment>
        <translation>ネットワークのセキュリティを選んでください。</translation>
    </message>
    <message>
        <source>Wi-Fi passwords have 8 to 63 characters, or 64 as a key in hexadecimal.</source>
        <extracomment>app/jobs/join_wifi.py</extracomment>
        <translation>Wi-Fi のパスワードは 8～63 文字、または 64 桁の 16 進数キーです。</translation>
    </message>
    <message>
        <source>EAP needs this.</source>
        <extracomment>app/jobs/join_wifi.py</extracomment>
        <translation>EAP では必須です。</translation>
    </message>
    <message>
        <source>The first address of a range is the lower one.</source>
        <extracomment>app/jobs/probe_range.py</extracomment>
        <translation>範囲の最初のアドレスには小さいほうを指定してください。</translation>
    </message>
    <message>
        <source>No device has such an address.</source>
        <extracomment>app/jobs/probe_range.py</extracomment>
        <translation>機器に使えるアドレスではありません。</translation>
    </message>
    <message>
        <source>That is no range, such as 192.168.1.10-40.</source>
        <extracomment>app/jobs/probe_range.py</extracomment>
        <translation>範囲の形式ではありません。例: 192.168.1.10-40</translation>
    </message>
    <message>
        <source>That is no network, such as 192.168.1.0/24.</source>
        <extracomment>app/jobs/probe_range.py</extracomment>
        <translation>ネットワークの形式ではありません。例: 192.168.1.0/24</translation>
    </message>
    <message>
        <source>The system says: {}.</source>
        <extracomment>app/jobs/save_file.py</extracomment>
        <translation>システムのメッセージ: {}。</translation>
    </message>
    <message>
        <source>{} holds something that is not understood</source>
        <extracomment>app/journal.py, app/preferences.py</extracomment>
        <translation>{} に解釈できない内容が含まれています</translation>
    </message>
    <message>
        <source>{} could not be written: {}.</source>
        <extracomment>app/journal.py</extracomment>
        <translation>{} に書き込めませんでした: {}。</translation>
    </message>
    <message>
        <source>{} could not be read: {}.</source>
        <extracomment>app/journal.py, app/storage.py</extracomment>
        <translation>{} を読み込めませんでした: {}。</translation>
    </message>
    <message>
        <source>a station: {}</source>
        <extracomment>app/leads.py</extracomment>
        <translation>ステーション: {}</translation>
    </message>
    <message>
        <source>{} s</source>
        <extracomment>app/local_time.py, ui/logs_card.py, ui/resetting.py, ui/restarting.py</extracomment>
        <translation>{} 秒</translation>
    </message>
    <message>
        <source>{} h {} min</source>
        <extracomment>app/local_time.py</extracomment>
        <translation>{} 時間 {} 分</translation>
    </message>
    <message>
        <source>{} min {} s</source>
        <extracomment>app/local_time.py</extracomment>
        <translation>{} 分 {} 秒</translation>
    </message>
    <message>
        <source>{} min</source>
        <extracomment>app/local_time.py</extracomment>
        <translation>{} 分</translation>
    </message>
    <message>
        <source>Strong</source>
        <extracomment>app/networks.py</extracomment>
        <translation>強い</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>app/networks.py</extracomment>
        <translation>良好</translation>
    </message>
    <message>
        <source>Fair</source>
        <extracomment>app/networks.py</extracomment>
        <translation>普通</translation>
    </message>
    <message>
        <source>Weak</source>
        <extracomment>app/networks.py</extracomment>
        <translation>弱い</translation>
    </message>
    <message>
        <source>Very weak</source>
        <extracomment>app/networks.py</extracomment>
        <translation>非常に弱い</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <extracomment>app/networks.py, ui/firmware_progress.py, ui/picture_intake.py, ui/sidebar.py, ui/upload_queue.py, ui/work.py</extracomment>
        <translation>{} / {}</translation>
    </message>
    <message>
        <source>{} dBm</source>
        <extracomment>app/networks.py</extracomment>
        <translation>{} dBm</translation>
    </message>
    <message>
        <source>“{}” is not http or https.</source>
        <extracomment>app/origin.py</extracomment>
        <translation>「{}」は http でも https でもありません。</translation>
    </message>
    <message>
        <source>“{}” is neither an address nor a name.</source>
        <extracomment>app/origin.py</extracomment>
        <translation>「{}」はアドレスでも名前でもありません。</translation>
    </message>
    <message>
        <source>The address is too long or not valid</source>
        <extracomment>app/errors.py</extracomment>
        <translation>アドレスが長すぎるか、正しくありません</translation>
    </message>
    <message>
        <source>This computer slept</source>
        <extracomment>app/firmware_wizard.py</extracomment>
        <translation>このコンピューターはスリープ状態でした</translation>
    </message>
    <message>
        <source>Another program has that file open.</source>
        <extracomment>app/jobs/save_file.py</extracomment>
        <translation>そのファイルは別のプログラムで開かれています。</translation>
    </message>
    <message>
        <source>Windows does not allow that name.</source>
        <extracomment>app/jobs/save_file.py</extracomment>
        <translation>Windows ではその名前を使用できません。</translation>
    </message>
    <message>
        <source>“{}” is not an IPv4 address, such as 10.1.2.3.</source>
        <extracomment>app/origin.py</extracomment>
        <translation>「{}」は IPv4 アドレスではありません。例: 10.1.2.3</translation>
    </message>
    <message>
        <source>Character {} is not allowed. Only letters A to Z, a to z and digits.</source>
        <extracomment>app/passwords.py</extracomment>
        <translation>文字 {} は使えません。使えるのは英字 (A～Z、a～z) と数字のみです。</translation>
    </message>
    <message>
        <source>{} too many: at most {} characters.</source>
        <extracomment>app/passwords.py, app/settings/field.py</extracomment>
        <translation>{} 文字超過しています。最大 {} 文字です。</translation>
    </message>
    <message>
        <source>A space is not allowed. Only letters A to Z, a to z and digits.</source>
        <extracomment>app/passwords.py</extracomment>
        <translation>空白は使えません。使えるのは英字 (A～Z、a～z) と数字のみです。</translation>
    </message>
    <message>
        <source>It is larger than {} MiB; a configuration is not.</source>
        <extracomment>app/profile.py</extracomment>
        <translation>{} MiB を超えています。構成ファイルではありません。</translation>
    </message>
    <message>
        <source>no reason is given</source>
        <extracomment>app/profile.py</extracomment>
        <translation>理由は示されていません</translation>
    </message>
    <message>
        <source>It cannot be read: {}.</source>
        <extracomment>app/profile.py</extracomment>
        <translation>読み込めません: {}。</translation>
    </message>
    <message>
        <source>s</source>
        <extracomment>app/quirks.py</extracomment>
        <translation>秒</translation>
    </message>
    <message>
        <source>Unknown ({})</source>
        <extracomment>app/settings/base.py, ui/licence_panel.py</extracomment>
        <translation>不明 ({})</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>app/settings/base.py, app/summary.py, ui/addresses.py, ui/review.py</extracomment>
        <translation>空</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>app/settings/base.py</extracomment>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>app/settings/base.py</extracomment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Set by</source>
        <extracomment>app/settings/clock.py</extracomment>
        <translation>設定方法</translation>
    </message>
    <message>
        <source>Time server</source>
        <extracomment>app/settings/clock.py</extracomment>
        <translation>タイムサーバー</translation>
    </message>
    <message>
        <source>Time zone</source>
        <extracomment>app/settings/clock.py</extracomment>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Clock on the display</source>
        <extracomment>app/settings/clock.py</extracomment>
        <translation>ディスプレイの時計</translation>
    </message>
    <message>
        <source>Timeout</source>
        <extracomment>app/settings/clock.py</extracomment>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>A number without a unit: the station’s manual names none.</source>
        <extracomment>app/settings/clock.py</extracomment>
        <translation>単位のない数値です。ステーションの説明書に単位の記載がありません。</translation>
    </message>
    <message>
        <source>The station’s clock</source>
        <extracomment>app/settings/clock.py</extracomment>
        <translation>ステーションの時計</translation>
    </message>
    <message>
        <source>Offset</source>
        <extracomment>app/settings/clock.py</extracomment>
        <translation>時差</translation>
    </message>
    <message>
        <source>Daylight saving time</source>
        <extracomment>app/settings/clock.py</extracomment>
        <translation>夏時間</translation>
    </message>
    <message>
        <source>Restart every day</source>
        <extracomment>app/settings/clock.py</extracomment>
        <translation>毎日再起動する</translation>
    </message>
    <message>
        <source>Daily restart</source>
        <extracomment>app/settings/clock.py, app/settings/field.py</extracomment>
        <translation>毎日の再起動</translation>
    </message>
    <message>
        <source>Whoever presents at that moment is cut off for about a minute.</source>
        <extracomment>app/settings/clock.py</extracomment>
        <translation>そのとき投影している人は、約 1 分間中断されます。</translation>
    </message>
    <message>
        <source>At</source>
        <extracomment>app/settings/clock.py</extracomment>
        <translation>時刻</translation>
    </message>
    <message>
        <source>By the station’s clock, in its time zone.</source>
        <extracomment>app/settings/clock.py</extracomment>
        <translation>ステーションの時計とタイムゾーンに従います。</translation>
    </message>
    <message>
        <source>A time server (NTP)</source>
        <extracomment>app/settings/clock.py</extracomment>
        <translation>タイムサーバー (NTP)</translation>
    </message>
    <message>
        <source>Hand</source>
        <extracomment>app/settings/clock.py</extracomment>
        <translation>手動</translation>
    </message>
    <message>
        <source>24 hours</source>
        <extracomment>app/settings/clock.py</extracomment>
        <translation>24 時間制</translation>
    </message>
    <message>
        <source>12 hours</source>
        <extracomment>app/settings/clock.py</extracomment>
        <translation>12 時間制</translation>
    </message>
    <message>
        <source>Name a time server, such as pool.ntp.org.</source>
        <extracomment>app/settings/clock.py</extracomment>
        <translation>タイムサーバーを指定してください。例: pool.ntp.org</translation>
    </message>
    <message>
        <source>A host name or an address, without spaces.</source>
        <extracomment>app/settings/clock.py</extracomment>
        <translation>空白を含まないホスト名またはアドレス。</translation>
    </message>
    <message>
        <source>Only while a time server sets the clock.</source>
        <extracomment>app/settings/clock.py</extracomment>
        <translation>タイムサーバーで時計を合わせる場合のみ。</translation>
    </message>
    <message>
        <source>A time of day, such as 03:30.</source>
        <extracomment>app/settings/clock.py</extracomment>
        <translation>時刻を入力してください。例: 03:30</translation>
    </message>
    <message>
        <source>Only while the daily restart is on.</source>
        <extracomment>app/settings/clock.py</extracomment>
        <translation>毎日の再起動がオンの場合のみ。</translation>
    </message>
    <message>
        <source>Takes effect after a restart.</source>
        <extracomment>app/settings/display.py</extracomment>
        <translation>再起動後に有効になります。</translation>
    </message>
    <message>
        <source>Output in use</source>
        <extracomment>app/settings/display.py</extracomment>
        <translation>使用中の出力</translation>
    </message>
    <message>
        <source>HDMI resolution</source>
        <extracomment>app/settings/display.py</extracomment>
        <translation>HDMI 解像度</translation>
    </message>
    <message>
        <source>VGA resolution</source>
        <extracomment>app/settings/display.py</extracomment>
        <translation>VGA 解像度</translation>
    </message>
    <message>
        <source>Switch on the VGA output</source>
        <extracomment>app/settings/display.py</extracomment>
        <translation>VGA 出力をオンにする</translation>
    </message>
    <message>
        <source>Sound through HDMI</source>
        <extracomment>app/settings/display.py</extracomment>
        <translation>音声を HDMI から出力</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>app/settings/display.py</extracomment>
        <translation>音声</translation>
    </message>
    <message>
        <source>Off: the station’s own audio socket.</source>
        <extracomment>app/settings/display.py</extracomment>
        <translation>オフ: ステーション本体の音声端子。</translation>
    </message>
    <message>
        <source>HDMI CEC</source>
        <extracomment>app/settings/display.py</extracomment>
        <translation>HDMI CEC</translation>
    </message>
    <message>
        <source>The station has no way to change this from here.</source>
        <extracomment>app/settings/display.py</extracomment>
        <translation>ここからこれを変更する手段は、ステーションにありません。</translation>
    </message>
    <message>
        <source>This station reports no address, netmask or gateway to set, so it stays with DHCP.</source>
        <extracomment>app/settings/ethernet.py</extracomment>
        <translation>このステーションは設定対象のアドレス、サブネットマスク、ゲートウェイを通知しないため、DHCP のままになります。</translation>
    </message>
    <message>
        <source>An IPv4 address, such as 10.20.8.40, or nothing.</source>
        <extracomment>app/settings/ethernet.py</extracomment>
        <translation>IPv4 アドレス (例: 10.20.8.40)、または空欄。</translation>
    </message>
    <message>
        <source>Only with a static address; DHCP gives it now.</source>
        <extracomment>app/settings/ethernet.py</extracomment>
        <translation>静的アドレスの場合のみ。現在は DHCP で取得しています。</translation>
    </message>
    <message>
        <source>Not a netmask: it has to be a row of ones, such as 255.255.255.0 or /24.</source>
        <extracomment>app/settings/ethernet.py</extracomment>
        <translation>サブネットマスクではありません。1 が連続している必要があります。例: 255.255.255.0、/24</translation>
    </message>
    <message>
        <source>The gateway cannot be the station itself.</source>
        <extracomment>app/settings/ethernet.py</extracomment>
        <translation>ステーション自身をゲートウェイにはできません。</translation>
    </message>
    <message>
        <source>The gateway lies outside the station’s network {}.</source>
        <extracomment>app/settings/ethernet.py</extracomment>
        <translation>ゲートウェイがステーションのネットワーク {} の外にあります。</translation>
    </message>
    <message>
        <source>This is the address of the network {} itself.</source>
        <extracomment>app/settings/ethernet.py</extracomment>
        <translation>これはネットワーク {} 自体のアドレスです。</translation>
    </message>
    <message>
        <source>This is the broadcast address of the network {}.</source>
        <extracomment>app/settings/ethernet.py</extracomment>
        <translation>これはネットワーク {} のブロードキャストアドレスです。</translation>
    </message>
    <message>
        <source>This address cannot belong to one host.</source>
        <extracomment>app/settings/ethernet.py</extracomment>
        <translation>このアドレスはホストには使えません。</translation>
    </message>
    <message>
        <source>An IPv4 address, such as 10.20.8.40.</source>
        <extracomment>app/settings/ethernet.py</extracomment>
        <translation>IPv4 アドレス。例: 10.20.8.40</translation>
    </message>
    <message>
        <source>Not a netmask, such as 255.255.255.0 or /24.</source>
        <extracomment>app/settings/ethernet.py</extracomment>
        <translation>サブネットマスクではありません。例: 255.255.255.0、/24</translation>
    </message>
    <message>
        <source>An address is needed, such as 10.20.8.40.</source>
        <extracomment>app/settings/ethernet.py</extracomment>
        <translation>アドレスが必要です。例: 10.20.8.40</translation>
    </message>
    <message>
        <source>Not an IPv4 address: four numbers from 0 to 255, such as 10.20.8.40.</source>
        <extracomment>app/settings/ethernet.py</extracomment>
        <translation>IPv4 アドレスではありません。0～255 の数値 4 つで指定します。例: 10.20.8.40</translation>
    </message>
    <message>
        <source>Cable</source>
        <extracomment>app/settings/ethernet.py</extracomment>
        <translation>ケーブル</translation>
    </message>
    <message>
        <source>MAC address</source>
        <extracomment>app/settings/ethernet.py, app/settings/wifi.py</extracomment>
        <translation>MAC アドレス</translation>
    </message>
    <message>
        <source>Address by</source>
        <extracomment>app/settings/ethernet.py, ui/addresses.py, ui/join_dialog.py</extracomment>
        <translation>アドレス取得</translation>
    </message>
    <message>
        <source>As 255.255.255.0 or /24.</source>
        <extracomment>app/settings/ethernet.py</extracomment>
        <translation>例: 255.255.255.0、/24</translation>
    </message>
    <message>
        <source>DNS 1</source>
        <extracomment>app/settings/ethernet.py, ui/join_dialog.py</extracomment>
        <translation>DNS 1</translation>
    </message>
    <message>
        <source>DNS 2</source>
        <extracomment>app/settings/ethernet.py, ui/join_dialog.py</extracomment>
        <translation>DNS 2</translation>
    </message>
    <message>
        <source>Automatic (DHCP)</source>
        <extracomment>app/settings/ethernet.py, ui/addresses.py, ui/join_dialog.py</extracomment>
        <translation>自動 (DHCP)</translation>
    </message>
    <message>
        <source>Static</source>
        <extracomment>app/settings/ethernet.py, ui/addresses.py, ui/join_dialog.py</extracomment>
        <translation>静的</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>全般</translation>
    </message>
    <message>
        <source>Administration</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>管理</translation>
    </message>
    <message>
        <source>Power Setting</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>電源設定</translation>
    </message>
    <message>
        <source>A number from {} to {}.</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>{} から {} までの数値。</translation>
    </message>
    <message>
        <source>What it is called and what it shows while nobody presents.</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>名前と、誰も投影していないときの表示内容。</translation>
    </message>
    <message>
        <source>Wallpaper</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>壁紙</translation>
    </message>
    <message>
        <source>Shown while nobody presents. Slots 0 and 1 came with the station; 2 to 5 are yours.</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>誰も投影していないときに表示されます。スロット 0 と 1 は内蔵、2～5 は自由に使えます。</translation>
    </message>
    <message>
        <source>Display</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>ディスプレイ</translation>
    </message>
    <message>
        <source>The picture and sound that go to the room’s display.</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>会議室のディスプレイに出力する映像と音声。</translation>
    </message>
    <message>
        <source>Mirroring</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>ミラーリング</translation>
    </message>
    <message>
        <source>Ways to present without the maker’s app.</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>メーカーのアプリを使わない投影方法。</translation>
    </message>
    <message>
        <source>Date and time</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>日付と時刻</translation>
    </message>
    <message>
        <source>The station’s clock.</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>ステーションの時計。</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>The station’s radio: off, its own network, or a client.</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>ステーションの無線: オフ、自身のネットワーク、またはクライアント。</translation>
    </message>
    <message>
        <source>Other AP</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>Other AP</translation>
    </message>
    <message>
        <source>The Wi-Fi network that the station joins as a client.</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>ステーションがクライアントとして接続する Wi-Fi ネットワーク。</translation>
    </message>
    <message>
        <source>Ethernet</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>イーサネット</translation>
    </message>
    <message>
        <source>The wired network.</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>有線ネットワーク。</translation>
    </message>
    <message>
        <source>Who may change and who may moderate.</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>変更できる人とモデレーターになれる人。</translation>
    </message>
    <message>
        <source>The program that runs on the station.</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>ステーションで動作するプログラム。</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>app/settings/field.py, ui/about.py</extracomment>
        <translation>システム</translation>
    </message>
    <message>
        <source>Restart, factory reset, logs and the configuration file.</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>再起動、工場出荷時リセット、ログ、構成ファイル。</translation>
    </message>
    <message>
        <source>Manager and API key</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>Manager と API キー</translation>
    </message>
    <message>
        <source>Who manages the station from afar.</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>ステーションを遠隔管理するサーバー。</translation>
    </message>
    <message>
        <source>Pod pairing</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>Pod のペアリング</translation>
    </message>
    <message>
        <source>Which station a Pod connects to when it is paired.</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>ペアリングした Pod の接続先ステーション。</translation>
    </message>
    <message>
        <source>BYOM licence</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>BYOM ライセンス</translation>
    </message>
    <message>
        <source>The licence for bring-your-own-meeting.</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>BYOM (Bring Your Own Meeting) のライセンス。</translation>
    </message>
    <message>
        <source>The program that presenters run to join.</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>発表者が参加するときに実行するプログラム。</translation>
    </message>
    <message>
        <source>Power saving</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>省電力</translation>
    </message>
    <message>
        <source>What happens when nobody presents for a while.</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>しばらく誰も投影していないときの動作。</translation>
    </message>
    <message>
        <source>A restart at a quiet hour, every day.</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>毎日、使われない時間に再起動します。</translation>
    </message>
    <message>
        <source>A number from {} to {} {}.</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>{} から {} {}までの数値。</translation>
    </message>
    <message>
        <source>“{}” is not allowed here. {}</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>「{}」はここでは使えません。{}</translation>
    </message>
    <message>
        <source>A space is not allowed here. {}</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>空白はここでは使えません。{}</translation>
    </message>
    <message>
        <source>Letters, digits and hyphens only.</source>
        <extracomment>app/settings/general.py</extracomment>
        <translation>英数字とハイフンのみ。</translation>
    </message>
    <message>
        <source>Slot {}</source>
        <extracomment>app/settings/general.py, ui/slot_card.py</extracomment>
        <translation>スロット {}</translation>
    </message>
    <message>
        <source>Slot {}, built in</source>
        <extracomment>app/settings/general.py</extracomment>
        <translation>スロット {} (内蔵)</translation>
    </message>
    <message>
        <source>Letters, digits and hyphens, at most 16. Also the name of the station’s own Wi-Fi.</source>
        <extracomment>app/settings/general.py</extracomment>
        <translation>英数字とハイフンのみ、最大 16 文字。ステーション自身の Wi-Fi の名前にもなります。</translation>
    </message>
    <message>
        <source>Show the name</source>
        <extracomment>app/settings/general.py</extracomment>
        <translation>名前を表示</translation>
    </message>
    <message>
        <source>Show the address</source>
        <extracomment>app/settings/general.py</extracomment>
        <translation>アドレスを表示</translation>
    </message>
    <message>
        <source>Allow remote view</source>
        <extracomment>app/settings/general.py</extracomment>
        <translation>リモート表示を許可</translation>
    </message>
    <message>
        <source>Remote view</source>
        <extracomment>app/settings/general.py</extracomment>
        <translation>リモート表示</translation>
    </message>
    <message>
        <source>Signed-in users see the display’s picture from afar.</source>
        <extracomment>app/settings/general.py</extracomment>
        <translation>サインイン中のユーザーが、ディスプレイの映像を遠隔で見られます。</translation>
    </message>
    <message>
        <source>Type of code</source>
        <extracomment>app/settings/general.py</extracomment>
        <translation>コードの種類</translation>
    </message>
    <message>
        <source>A random code changes by itself; a fixed one stays until you change it.</source>
        <extracomment>app/settings/general.py</extracomment>
        <translation>ランダムコードは自動で変わります。固定コードは変更するまで変わりません。</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>app/settings/general.py</extracomment>
        <translation>コード</translation>
    </message>
    <message>
        <source>Show all pictures in turn</source>
        <extracomment>app/settings/general.py</extracomment>
        <translation>すべての画像を順に表示</translation>
    </message>
    <message>
        <source>Slideshow</source>
        <extracomment>app/settings/general.py</extracomment>
        <translation>スライドショー</translation>
    </message>
    <message>
        <source>Each for</source>
        <extracomment>app/settings/general.py</extracomment>
        <translation>表示間隔</translation>
    </message>
    <message>
        <source>Ask for a PIN with Miracast</source>
        <extracomment>app/settings/general.py</extracomment>
        <translation>Miracast で PIN を要求</translation>
    </message>
    <message>
        <source>The display shows the PIN, the presenter types it.</source>
        <extracomment>app/settings/general.py</extracomment>
        <translation>ディスプレイに表示される PIN を発表者が入力します。</translation>
    </message>
    <message>
        <source>Four digits, such as 4821.</source>
        <extracomment>app/settings/general.py</extracomment>
        <translation>4 桁の数字。例: 4821</translation>
    </message>
    <message>
        <source>Only a fixed code can be chosen.</source>
        <extracomment>app/settings/general.py</extracomment>
        <translation>設定できるのは固定コードのみです。</translation>
    </message>
    <message>
        <source>Only while the slideshow is on.</source>
        <extracomment>app/settings/general.py</extracomment>
        <translation>スライドショーがオンの場合のみ。</translation>
    </message>
    <message>
        <source>The name or address alone, without “http://” and without a path.</source>
        <extracomment>app/settings/manager.py</extracomment>
        <translation>名前またはアドレスのみ。「http://」とパスは含めません。</translation>
    </message>
    <message>
        <source>A space is not allowed here.</source>
        <extracomment>app/settings/manager.py</extracomment>
        <translation>空白はここでは使えません。</translation>
    </message>
    <message>
        <source>Manager server</source>
        <extracomment>app/settings/manager.py</extracomment>
        <translation>Manager サーバー</translation>
    </message>
    <message>
        <source>Host name or address of the ASTROS Manager, with a port where it needs one. Empty: none.</source>
        <extracomment>app/settings/manager.py</extracomment>
        <translation>ASTROS Manager のホスト名またはアドレス (必要な場合はポートも)。空欄: なし。</translation>
    </message>
    <message>
        <source>Allow</source>
        <extracomment>app/settings/mirroring.py</extracomment>
        <translation>許可</translation>
    </message>
    <message>
        <source>From Windows and many Android devices.</source>
        <extracomment>app/settings/mirroring.py</extracomment>
        <translation>Windows と多くの Android 機器から。</translation>
    </message>
    <message>
        <source>From Chrome, Chromebooks and Android devices.</source>
        <extracomment>app/settings/mirroring.py</extracomment>
        <translation>Chrome、Chromebook、Android 機器から。</translation>
    </message>
    <message>
        <source>From iPhone, iPad and Mac.</source>
        <extracomment>app/settings/mirroring.py</extracomment>
        <translation>iPhone、iPad、Mac から。</translation>
    </message>
    <message>
        <source>Only for another station; a Pod learns this station’s own data.</source>
        <extracomment>app/settings/pod.py</extracomment>
        <translation>別のステーションの場合のみ。通常、Pod にはこのステーション自身の情報が登録されます。</translation>
    </message>
    <message>
        <source>Pair Pods with</source>
        <extracomment>app/settings/pod.py</extracomment>
        <translation>Pod のペアリング先</translation>
    </message>
    <message>
        <source>Of the other station.</source>
        <extracomment>app/settings/pod.py</extracomment>
        <translation>別のステーションのもの。</translation>
    </message>
    <message>
        <source>Present as soon as a Pod is connected</source>
        <extracomment>app/settings/pod.py</extracomment>
        <translation>Pod の接続後すぐに投影</translation>
    </message>
    <message>
        <source>Projection</source>
        <extracomment>app/settings/pod.py</extracomment>
        <translation>投影</translation>
    </message>
    <message>
        <source>This station</source>
        <extracomment>app/settings/pod.py</extracomment>
        <translation>このステーション</translation>
    </message>
    <message>
        <source>Another station</source>
        <extracomment>app/settings/pod.py</extracomment>
        <translation>別のステーション</translation>
    </message>
    <message>
        <source>WPA3/WPA2 mixed mode</source>
        <extracomment>app/settings/pod.py</extracomment>
        <translation>WPA3/WPA2 混在モード</translation>
    </message>
    <message>
        <source>Name the Wi-Fi network that the Pod shall join.</source>
        <extracomment>app/settings/pod.py</extracomment>
        <translation>Pod が接続する Wi-Fi ネットワークの名前を入力してください。</translation>
    </message>
    <message>
        <source>Only with a security type.</source>
        <extracomment>app/settings/pod.py</extracomment>
        <translation>セキュリティを設定する場合のみ。</translation>
    </message>
    <message>
        <source>Mode 0, sleep mode (the station’s manual is unclear)</source>
        <extracomment>app/settings/power.py</extracomment>
        <translation>モード 0、スリープモード (ステーションの説明書では不明確)</translation>
    </message>
    <message>
        <source>Mode 1 (the station’s manual is unclear)</source>
        <extracomment>app/settings/power.py</extracomment>
        <translation>モード 1 (ステーションの説明書では不明確)</translation>
    </message>
    <message>
        <source>Mode 2, suspend mode (the station’s manual is unclear)</source>
        <extracomment>app/settings/power.py</extracomment>
        <translation>モード 2、サスペンドモード (ステーションの説明書では不明確)</translation>
    </message>
    <message>
        <source>Save power after</source>
        <extracomment>app/settings/power.py</extracomment>
        <translation>省電力までの時間</translation>
    </message>
    <message>
        <source>Counted from the moment when nobody presents any more.</source>
        <extracomment>app/settings/power.py</extracomment>
        <translation>誰も投影しなくなった時点から数えます。</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>app/settings/power.py</extracomment>
        <translation>方式</translation>
    </message>
    <message>
        <source>1 min</source>
        <extracomment>app/settings/power.py</extracomment>
        <translation>1 分</translation>
    </message>
    <message>
        <source>5 min</source>
        <extracomment>app/settings/power.py</extracomment>
        <translation>5 分</translation>
    </message>
    <message>
        <source>15 min</source>
        <extracomment>app/settings/power.py</extracomment>
        <translation>15 分</translation>
    </message>
    <message>
        <source>30 min</source>
        <extracomment>app/settings/power.py</extracomment>
        <translation>30 分</translation>
    </message>
    <message>
        <source>60 min</source>
        <extracomment>app/settings/power.py</extracomment>
        <translation>60 分</translation>
    </message>
    <message>
        <source>Only where power is saved at all.</source>
        <extracomment>app/settings/power.py</extracomment>
        <translation>省電力が有効な場合のみ。</translation>
    </message>
    <message>
        <source>Radio</source>
        <extracomment>app/settings/wifi.py</extracomment>
        <translation>無線</translation>
    </message>
    <message>
        <source>The SSID of its own network is the station’s name.</source>
        <extracomment>app/settings/wifi.py</extracomment>
        <translation>自身のネットワークの SSID は、ステーションの名前です。</translation>
    </message>
    <message>
        <source>Hide the SSID</source>
        <extracomment>app/settings/wifi.py</extracomment>
        <translation>SSID を隠す</translation>
    </message>
    <message>
        <source>Visibility</source>
        <extracomment>app/settings/wifi.py</extracomment>
        <translation>可視性</translation>
    </message>
    <message>
        <source>8 to 16 letters and digits.</source>
        <extracomment>app/settings/wifi.py</extracomment>
        <translation>英数字 8～16 文字。</translation>
    </message>
    <message>
        <source>Band</source>
        <extracomment>app/settings/wifi.py</extracomment>
        <translation>周波数帯</translation>
    </message>
    <message>
        <source>Channel</source>
        <extracomment>app/settings/wifi.py</extracomment>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>Network of its guests</source>
        <extracomment>app/settings/wifi.py</extracomment>
        <translation>ゲストのネットワーク</translation>
    </message>
    <message>
        <source>Bridge: guests get their addresses from the wired network.</source>
        <extracomment>app/settings/wifi.py</extracomment>
        <translation>ブリッジ: ゲストは有線ネットワークからアドレスを取得します。</translation>
    </message>
    <message>
        <source>Gatekeeper</source>
        <extracomment>app/settings/wifi.py</extracomment>
        <translation>ゲートキーパー</translation>
    </message>
    <message>
        <source>What guests may reach. It may have no effect in bridge mode.</source>
        <extracomment>app/settings/wifi.py</extracomment>
        <translation>ゲストがアクセスできる範囲。ブリッジモードでは効果がない場合があります。</translation>
    </message>
    <message>
        <source>Adapter</source>
        <extracomment>app/settings/wifi.py</extracomment>
        <translation>アダプター</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>app/settings/wifi.py</extracomment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Own network (access point)</source>
        <extracomment>app/settings/wifi.py</extracomment>
        <translation>自身のネットワーク (アクセスポイント)</translation>
    </message>
    <message>
        <source>Other AP (client)</source>
        <extracomment>app/settings/wifi.py</extracomment>
        <translation>Other AP (クライアント)</translation>
    </message>
    <message>
        <source>None (open to everybody)</source>
        <extracomment>app/settings/wifi.py</extracomment>
        <translation>なし (誰でも接続可能)</translation>
    </message>
    <message>
        <source>2.4 GHz</source>
        <extracomment>app/settings/wifi.py</extracomment>
        <translation>2.4 GHz</translation>
    </message>
    <message>
        <source>5 GHz</source>
        <extracomment>app/settings/wifi.py</extracomment>
        <translation>5 GHz</translation>
    </message>
    <message>
        <source>Bridge</source>
        <extracomment>app/settings/wifi.py</extracomment>
        <translation>ブリッジ</translation>
    </message>
    <message>
        <source>Allow all</source>
        <extracomment>app/settings/wifi.py</extracomment>
        <translation>すべて許可</translation>
    </message>
    <message>
        <source>Internet only</source>
        <extracomment>app/settings/wifi.py</extracomment>
        <translation>インターネットのみ</translation>
    </message>
    <message>
        <source>Block all</source>
        <extracomment>app/settings/wifi.py</extracomment>
        <translation>すべて遮断</translation>
    </message>
    <message>
        <source>USB dongle</source>
        <extracomment>app/settings/wifi.py</extracomment>
        <translation>USB ドングル</translation>
    </message>
    <message>
        <source>Built in</source>
        <extracomment>app/settings/wifi.py, ui/slot_card.py</extracomment>
        <translation>内蔵</translation>
    </message>
    <message>
        <source>Only with WPA2-PSK.</source>
        <extracomment>app/settings/wifi.py</extracomment>
        <translation>WPA2-PSK の場合のみ。</translation>
    </message>
    <message>
        <source>On 5 GHz one of {}.</source>
        <extracomment>app/settings/wifi.py</extracomment>
        <translation>5 GHz では次のいずれか: {}。</translation>
    </message>
    <message>
        <source>Only on 5 GHz; this is 2.4 GHz.</source>
        <extracomment>app/settings/wifi.py</extracomment>
        <translation>5 GHz の場合のみ。現在は 2.4 GHz です。</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>app/shipped.py, ui/steps.py</extracomment>
        <translation>不明</translation>
    </message>
    <message>
        <source>{} comes from another version of this program</source>
        <extracomment>app/storage.py</extracomment>
        <translation>{} はこのアプリの別のバージョンのものです</translation>
    </message>
    <message>
        <source>{}; it was set aside as {}.</source>
        <extracomment>app/storage.py</extracomment>
        <translation>{}。{} として退避しました。</translation>
    </message>
    <message>
        <source>{} could not be written whole</source>
        <extracomment>app/storage.py</extracomment>
        <translation>{} を完全に書き込めませんでした</translation>
    </message>
    <message>
        <source>{} is damaged</source>
        <extracomment>app/storage.py</extracomment>
        <translation>{} が壊れています</translation>
    </message>
    <message>
        <source>{}, and could not be set aside: {}.</source>
        <extracomment>app/storage.py</extracomment>
        <translation>{}。退避もできませんでした: {}。</translation>
    </message>
    <message>
        <source>{} is too large</source>
        <extracomment>app/storage.py</extracomment>
        <translation>{} は大きすぎます</translation>
    </message>
    <message>
        <source>{} (UTC{})</source>
        <extracomment>app/summary.py</extracomment>
        <translation>{} (UTC{})</translation>
    </message>
    <message>
        <source>Search is not possible because every network adapter that could be used is switched off in the preferences.</source>
        <extracomment>app/tried.py</extracomment>
        <translation>使用できるネットワークアダプターが環境設定ですべてオフになっているため、検索できません。</translation>
    </message>
    <message>
        <source>no answer: {}</source>
        <extracomment>app/tried.py</extracomment>
        <translation>応答なし: {}</translation>
    </message>
    <message>
        <source>Search is not possible because the system says: {}.</source>
        <extracomment>app/tried.py</extracomment>
        <translation>検索できません。システムのメッセージ: {}。</translation>
    </message>
    <message>
        <source>no station: {}</source>
        <extracomment>app/tried.py</extracomment>
        <translation>ステーションではありません: {}</translation>
    </message>
    <message>
        <source>Search is not possible because no network adapter is connected.</source>
        <extracomment>app/tried.py</extracomment>
        <translation>接続中のネットワークアダプターがないため、検索できません。</translation>
    </message>
    <message>
        <source>Search is not possible because another program keeps port 5353 to itself.</source>
        <extracomment>app/tried.py</extracomment>
        <translation>別のプログラムがポート 5353 を占有しているため、検索できません。</translation>
    </message>
    <message>
        <source>Search is not possible because this computer does not allow it (firewall or rights).</source>
        <extracomment>app/tried.py</extracomment>
        <translation>このコンピューターが許可していないため、検索できません (ファイアウォールまたは権限)。</translation>
    </message>
    <message>
        <source>Phases; {}, times are {}</source>
        <extracomment>app/update_report.py</extracomment>
        <translation>経過 ({}、時刻は {})</translation>
    </message>
    <message>
        <source>Outcome at {}</source>
        <extracomment>app/update_report.py</extracomment>
        <translation>{} 時点の結果</translation>
    </message>
    <message>
        <source>{}, goes on</source>
        <extracomment>app/update_report.py</extracomment>
        <translation>{}、継続中</translation>
    </message>
    <message>
        <source>Could not update {}</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>{} を更新できませんでした</translation>
    </message>
    <message>
        <source>Without a sign-in it does not tell its version.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>サインインしないと、バージョンは通知されません。</translation>
    </message>
    <message>
        <source>Could not begin the update of {}</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>{} の更新を開始できませんでした</translation>
    </message>
    <message>
        <source>Could not send the file to {}</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>{} にファイルを送信できませんでした</translation>
    </message>
    <message>
        <source>Could not be sure of {}</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>{} が同じものか確認できませんでした</translation>
    </message>
    <message>
        <source>Could not order the installation on {}</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>{} にインストールを指示できませんでした</translation>
    </message>
    <message>
        <source>Sign in; the version is compared then. Nothing is installed again.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>サインインするとバージョンを比較します。再インストールはしません。</translation>
    </message>
    <message>
        <source>Whether the installation took place.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>インストールが実行されたかどうか。</translation>
    </message>
    <message>
        <source>If another version should be on it, look at the maker’s notes.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>別のバージョンのはずの場合は、メーカーの資料を確認してください。</translation>
    </message>
    <message>
        <source>Why; the station gives no reason.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>理由。ステーションは示していません。</translation>
    </message>
    <message>
        <source>Then start the update anew. It is not repeated by itself.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>その後、更新を最初からやり直してください。自動では再試行しません。</translation>
    </message>
    <message>
        <source>Known: {}</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>判明: {}</translation>
    </message>
    <message>
        <source>Not known: {}</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>不明: {}</translation>
    </message>
    <message>
        <source>To do: {}</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>対処: {}</translation>
    </message>
    <message>
        <source>Why it is that version.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>そのバージョンになった理由。</translation>
    </message>
    <message>
        <source>Look at the maker’s notes before you install anything else.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>他のものをインストールする前に、メーカーの資料を確認してください。</translation>
    </message>
    <message>
        <source>Whether that is what was to be installed.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>それがインストールする予定のものだったかどうか。</translation>
    </message>
    <message>
        <source>Compare the version with the maker’s page.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>バージョンをメーカーのページと比べてください。</translation>
    </message>
    <message>
        <source>Look at the room’s display or at its Web Configuration page.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>会議室のディスプレイか、Web Configuration ページを確認してください。</translation>
    </message>
    <message>
        <source>this model</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>このモデル</translation>
    </message>
    <message>
        <source>Over http nothing proves who asks for it.</source>
        <extracomment>app/vault.py</extracomment>
        <translation>http では、要求元を証明する手段がありません。</translation>
    </message>
    <message>
        <source>This computer has no key ring that the program trusts</source>
        <extracomment>app/vault.py</extracomment>
        <translation>このコンピューターには、アプリが信頼できるキーリングがありません</translation>
    </message>
    <message>
        <source>This computer’s key ring is locked</source>
        <extracomment>app/vault.py</extracomment>
        <translation>このコンピューターのキーリングはロックされています</translation>
    </message>
    <message>
        <source>This computer’s key ring reported an error</source>
        <extracomment>app/vault.py</extracomment>
        <translation>このコンピューターのキーリングがエラーを報告しました</translation>
    </message>
    <message>
        <source>This computer’s key ring took the password and does not hold it</source>
        <extracomment>app/vault.py</extracomment>
        <translation>このコンピューターのキーリングはパスワードを受け取りましたが、保存していません</translation>
    </message>
    <message>
        <source>A password of more than {} characters does not fit into every key ring</source>
        <extracomment>app/vault.py</extracomment>
        <translation>{} 文字を超えるパスワードは、一部のキーリングに保存できません</translation>
    </message>
    <message>
        <source>The list of what is remembered could not be written</source>
        <extracomment>app/vault.py</extracomment>
        <translation>記憶した項目の一覧を書き込めませんでした</translation>
    </message>
    <message>
        <source>{}; the password is kept in memory only.</source>
        <extracomment>app/vault.py</extracomment>
        <translation>{}。パスワードはメモリ内にのみ保持されます。</translation>
    </message>
    <message>
        <source>This computer’s key ring did not answer within {} s</source>
        <extracomment>app/vault.py</extracomment>
        <translation>このコンピューターのキーリングが {} 秒以内に応答しませんでした</translation>
    </message>
    <message>
        <source>{}; type the password.</source>
        <extracomment>app/vault.py</extracomment>
        <translation>{}。パスワードを入力してください。</translation>
    </message>
    <message>
        <source>{}; the password may still be in it.</source>
        <extracomment>app/vault.py</extracomment>
        <translation>{}。パスワードがまだ残っている可能性があります。</translation>
    </message>
    <message>
        <source>Finds wireless presentation stations on the network and sets them up.</source>
        <extracomment>ui/about.py</extracomment>
        <translation>ネットワーク上のワイヤレスプレゼンテーションステーションを探し、設定します。</translation>
    </message>
    <message>
        <source>The texts of the licences are in the folder LICENSES of an installed program.</source>
        <extracomment>ui/about.py</extracomment>
        <translation>ライセンスの本文は、インストール先の LICENSES フォルダーにあります。</translation>
    </message>
    <message>
        <source>About Station Configurator</source>
        <extracomment>ui/about.py</extracomment>
        <translation>Station Configurator について</translation>
    </message>
    <message>
        <source>&amp;Copy all of it</source>
        <extracomment>ui/about.py</extracomment>
        <translation>すべてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <extracomment>ui/about.py</extracomment>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Copies what stands here as text.</source>
        <extracomment>ui/about.py</extracomment>
        <translation>ここに表示されている内容をテキストとしてコピーします。</translation>
    </message>
    <message>
        <source>Runs on</source>
        <extracomment>ui/about.py</extracomment>
        <translation>動作環境</translation>
    </message>
    <message>
        <source>Packages and their licences</source>
        <extracomment>ui/about.py</extracomment>
        <translation>パッケージとライセンス</translation>
    </message>
    <message>
        <source>Could not read the model of {}.</source>
        <extracomment>ui/add_station.py, ui/why_not_seen.py</extracomment>
        <translation>{} のモデルを読み取れませんでした。</translation>
    </message>
    <message>
        <source>from DHCP, not known yet</source>
        <extracomment>ui/addresses.py</extracomment>
        <translation>DHCP から取得、まだ不明</translation>
    </message>
    <message>
        <source>address not reported</source>
        <extracomment>ui/addresses.py</extracomment>
        <translation>アドレスは通知なし</translation>
    </message>
    <message>
        <source>DHCP</source>
        <extracomment>ui/addresses.py</extracomment>
        <translation>DHCP</translation>
    </message>
    <message>
        <source>from DHCP</source>
        <extracomment>ui/addresses.py</extracomment>
        <translation>DHCP から取得</translation>
    </message>
    <message>
        <source>This computer slept for {}.</source>
        <extracomment>ui/administration.py</extracomment>
        <translation>このコンピューターは {} の間スリープ状態でした。</translation>
    </message>
    <message>
        <source>{}: the change is accepted and takes effect after a restart.</source>
        <extracomment>ui/administration.py</extracomment>
        <translation>{}: 変更は受け付けられました。再起動後に有効になります。</translation>
    </message>
    <message>
        <source>Restart needed.</source>
        <extracomment>ui/administration.py</extracomment>
        <translation>再起動が必要です。</translation>
    </message>
    <message>
        <source>Restart {}…</source>
        <extracomment>ui/administration.py</extracomment>
        <translation>{} を再起動…</translation>
    </message>
    <message>
        <source>Understood</source>
        <extracomment>ui/administration.py, ui/safekeeping.py</extracomment>
        <translation>了解</translation>
    </message>
    <message>
        <source>Change passwords</source>
        <extracomment>ui/administration.py</extracomment>
        <translation>パスワードを変更</translation>
    </message>
    <message>
        <source>Set up…</source>
        <extracomment>ui/administration.py</extracomment>
        <translation>セットアップ…</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>ui/administration.py</extracomment>
        <translation>後で</translation>
    </message>
    <message>
        <source>Whether there was one meanwhile is not known.</source>
        <extracomment>ui/administration.py</extracomment>
        <translation>その後に再起動されたかどうかは不明です。</translation>
    </message>
    <message>
        <source>Revie&amp;w</source>
        <extracomment>ui/apply_bar.py</extracomment>
        <translation>確認(&amp;W)</translation>
    </message>
    <message>
        <source>Copy re&amp;port</source>
        <extracomment>ui/firmware_wizard.py</extracomment>
        <translation>レポートをコピー(&amp;P)</translation>
    </message>
    <message>
        <source>Activate this &amp;key</source>
        <extracomment>ui/licence_panel.py</extracomment>
        <translation>このキーをアクティブ化(&amp;K)</translation>
    </message>
    <message>
        <source>Show &amp;large</source>
        <extracomment>ui/login_code_panel.py</extracomment>
        <translation>大きく表示(&amp;L)</translation>
    </message>
    <message>
        <source>Make one up</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>自動生成</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Change &amp;moderation password of {}</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>{} のモデレーターパスワードを変更(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Scan again</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>再スキャン(&amp;S)</translation>
    </message>
    <message>
        <source>Go to Wi-Fi</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>Wi-Fi ページへ</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>ui/page.py, ui/station_view.py, ui/trouble.py, ui/wallpaper_panel.py</extracomment>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Look at the values…</source>
        <extracomment>ui/past_changes.py</extracomment>
        <translation>値を表示…</translation>
    </message>
    <message>
        <source>Roo&amp;m name</source>
        <extracomment>ui/picture_text.py</extracomment>
        <translation>会議室名(&amp;M)</translation>
    </message>
    <message>
        <source>Open preferences…</source>
        <extracomment>ui/preferences.py</extracomment>
        <translation>環境設定を開く…</translation>
    </message>
    <message>
        <source>Restart the program</source>
        <extracomment>ui/preferences_pages.py</extracomment>
        <translation>アプリを再起動</translation>
    </message>
    <message>
        <source>Show it in the list</source>
        <extracomment>ui/resetting.py</extracomment>
        <translation>一覧に表示</translation>
    </message>
    <message>
        <source>This computer slept meanwhile and saw no restart. What needs a restart may still need one.</source>
        <extracomment>ui/restarting.py</extracomment>
        <translation>その間このコンピューターはスリープ状態で、再起動は確認されませんでした。まだ再起動が必要な可能性があります。</translation>
    </message>
    <message>
        <source>{} is back.</source>
        <extracomment>ui/restarting.py</extracomment>
        <translation>{} が復帰しました。</translation>
    </message>
    <message>
        <source>Look at them…</source>
        <extracomment>ui/safekeeping.py</extracomment>
        <translation>内容を表示…</translation>
    </message>
    <message>
        <source>Add by address…</source>
        <extracomment>ui/sidebar.py</extracomment>
        <translation>アドレスで追加…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>ui/station_header.py</extracomment>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>&amp;Restart {}…</source>
        <extracomment>ui/station_header.py, ui/system_panel.py</extracomment>
        <translation>{} を再起動(&amp;R)…</translation>
    </message>
    <message>
        <source>Default password may still be set.</source>
        <extracomment>ui/administration.py</extracomment>
        <translation>既定のパスワードのままの可能性があります。</translation>
    </message>
    <message>
        <source>Could not renew the API key of {}.</source>
        <extracomment>ui/api_key_panel.py</extracomment>
        <translation>{} の API キーを更新できませんでした。</translation>
    </message>
    <message>
        <source>Copy the API key</source>
        <extracomment>ui/api_key_panel.py</extracomment>
        <translation>API キーをコピー</translation>
    </message>
    <message>
        <source>Could not read the API key of {}.</source>
        <extracomment>ui/api_key_panel.py</extracomment>
        <translation>{} の API キーを読み込めませんでした。</translation>
    </message>
    <message>
        <source>&amp;Renew API key of {}</source>
        <extracomment>ui/api_key_panel.py</extracomment>
        <translation>{} の API キーを更新(&amp;R)</translation>
    </message>
    <message>
        <source>1 change</source>
        <extracomment>ui/apply_bar.py, ui/conflicts.py, ui/leave.py, ui/offer.py, ui/section_list.py, ui/station_list.py, ui/tab_strip.py</extracomment>
        <translation>1 件の変更</translation>
    </message>
    <message>
        <source>{} changes</source>
        <extracomment>ui/apply_bar.py, ui/conflicts.py, ui/leave.py, ui/offer.py, ui/section_list.py, ui/station_list.py, ui/tab_strip.py</extracomment>
        <translation>{} 件の変更</translation>
    </message>
    <message>
        <source>{} in {}</source>
        <extracomment>ui/apply_bar.py</extracomment>
        <translation>{1}に {0}</translation>
    </message>
    <message>
        <source>&amp;Apply 1 change</source>
        <extracomment>ui/apply_bar.py</extracomment>
        <translation>1 件の変更を適用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Apply {} changes</source>
        <extracomment>ui/apply_bar.py</extracomment>
        <translation>{} 件の変更を適用(&amp;A)</translation>
    </message>
    <message>
        <source>1 section</source>
        <extracomment>ui/apply_bar.py</extracomment>
        <translation>1 セクション</translation>
    </message>
    <message>
        <source>{} sections</source>
        <extracomment>ui/apply_bar.py</extracomment>
        <translation>{} セクション</translation>
    </message>
    <message>
        <source>{} saved, {} not.</source>
        <extracomment>ui/apply_bar.py</extracomment>
        <translation>{} 件保存、{} 件は未保存。</translation>
    </message>
    <message>
        <source>{}: not known yet.</source>
        <extracomment>ui/apply_bar.py, ui/outcomes.py</extracomment>
        <translation>{}: まだ不明です。</translation>
    </message>
    <message>
        <source>Sending {}.</source>
        <extracomment>ui/applying.py</extracomment>
        <translation>{} を送信中です。</translation>
    </message>
    <message>
        <source>Reading {} back.</source>
        <extracomment>ui/applying.py</extracomment>
        <translation>{} を読み直しています。</translation>
    </message>
    <message>
        <source>Copy {}</source>
        <extracomment>ui/card.py, ui/firmware_pages.py</extracomment>
        <translation>{}をコピー</translation>
    </message>
    <message>
        <source>&amp;Replace {}</source>
        <extracomment>ui/choose_file.py, ui/wallpaper_dialogs.py</extracomment>
        <translation>{} を置き換える(&amp;R)</translation>
    </message>
    <message>
        <source>Could not set the clock of {}.</source>
        <extracomment>ui/clock_panel.py</extracomment>
        <translation>{} の時計を合わせられませんでした。</translation>
    </message>
    <message>
        <source>{} took the time and is {} s ahead all the same.</source>
        <extracomment>ui/clock_panel.py</extracomment>
        <translation>{} は時刻を受け取りましたが、まだ {} 秒進んでいます。</translation>
    </message>
    <message>
        <source>{} took the time and is {} s behind all the same.</source>
        <extracomment>ui/clock_panel.py</extracomment>
        <translation>{} は時刻を受け取りましたが、まだ {} 秒遅れています。</translation>
    </message>
    <message>
        <source>{} MB</source>
        <extracomment>ui/composing.py</extracomment>
        <translation>{} MB</translation>
    </message>
    <message>
        <source>This would be {}; a station takes at most {}. Lower the quality.</source>
        <extracomment>ui/composing.py</extracomment>
        <translation>{} になります。ステーションの上限は {} です。品質を下げてください。</translation>
    </message>
    <message>
        <source>1 byte</source>
        <extracomment>ui/composing.py</extracomment>
        <translation>1 バイト</translation>
    </message>
    <message>
        <source>{} bytes</source>
        <extracomment>ui/composing.py</extracomment>
        <translation>{} バイト</translation>
    </message>
    <message>
        <source>{} kB</source>
        <extracomment>ui/composing.py</extracomment>
        <translation>{} kB</translation>
    </message>
    <message>
        <source>The QR code can hold at most {} characters.</source>
        <extracomment>ui/composing.py</extracomment>
        <translation>QR コードに入るのは最大 {} 文字です。</translation>
    </message>
    <message>
        <source>Read back: 1 setting is other than before.</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>読み直した結果、1 件の設定が以前と異なります。</translation>
    </message>
    <message>
        <source>Read back: {} settings are other than before.</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>読み直した結果、{} 件の設定が以前と異なります。</translation>
    </message>
    <message>
        <source>Could not export the configuration of {}.</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>{} の構成をエクスポートできませんでした。</translation>
    </message>
    <message>
        <source>Could not import the configuration of {}.</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>{} に構成をインポートできませんでした。</translation>
    </message>
    <message>
        <source>{} does not show what the file says of: {}.</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>{} に、ファイルの次の内容が反映されていません: {}。</translation>
    </message>
    <message>
        <source>{} settings of yours were changed there too.</source>
        <extracomment>ui/conflicts.py</extracomment>
        <translation>{} 件の設定がステーションでも変更されました。</translation>
    </message>
    <message>
        <source>1 more change of yours is not in dispute and goes along: {}.</source>
        <extracomment>ui/conflicts.py</extracomment>
        <translation>ほかの 1 件の変更は競合がなく、一緒に送信されます: {}。</translation>
    </message>
    <message>
        <source>{} more changes of yours are not in dispute and go along: {}.</source>
        <extracomment>ui/conflicts.py</extracomment>
        <translation>ほかの {} 件の変更は競合がなく、一緒に送信されます: {}。</translation>
    </message>
    <message>
        <source>at {} ({})</source>
        <extracomment>ui/conflicts.py</extracomment>
        <translation>{} ({})</translation>
    </message>
    <message>
        <source>&amp;Apply changes to {}</source>
        <extracomment>ui/conflicts.py</extracomment>
        <translation>{} に変更を適用(&amp;A)</translation>
    </message>
    <message>
        <source>1 setting still to choose.</source>
        <extracomment>ui/conflicts.py</extracomment>
        <translation>1 件の設定が未選択です。</translation>
    </message>
    <message>
        <source>{} settings still to choose.</source>
        <extracomment>ui/conflicts.py</extracomment>
        <translation>{} 件の設定が未選択です。</translation>
    </message>
    <message>
        <source>&amp;Apply {} to {}</source>
        <extracomment>ui/conflicts.py, ui/leave.py</extracomment>
        <translation>{1} に {0}を適用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Keep what is on {}</source>
        <extracomment>ui/conflicts.py</extracomment>
        <translation>{} の値を維持(&amp;K)</translation>
    </message>
    <message>
        <source>Nothing has been sent; choose what shall hold.</source>
        <extracomment>ui/conflicts.py</extracomment>
        <translation>まだ何も送信していません。どちらの値にするか選んでください。</translation>
    </message>
    <message>
        <source>Header {}</source>
        <extracomment>ui/connection.py</extracomment>
        <translation>ヘッダー {}</translation>
    </message>
    <message>
        <source>Address, as {}=…</source>
        <extracomment>ui/connection.py</extracomment>
        <translation>アドレス ({}=…)</translation>
    </message>
    <message>
        <source>Cookie {}</source>
        <extracomment>ui/connection.py</extracomment>
        <translation>Cookie {}</translation>
    </message>
    <message>
        <source>Header {}, after the word {}</source>
        <extracomment>ui/connection.py</extracomment>
        <translation>ヘッダー {} (「{}」の後)</translation>
    </message>
    <message>
        <source>{} of 4</source>
        <extracomment>ui/connection_card.py</extracomment>
        <translation>{} / 4</translation>
    </message>
    <message>
        <source>&amp;Forget {}…</source>
        <extracomment>ui/connection_card.py, ui/preferences_stations.py</extracomment>
        <translation>{} を削除(&amp;F)…</translation>
    </message>
    <message>
        <source>Connection: none</source>
        <extracomment>ui/connection_card.py</extracomment>
        <translation>接続: なし</translation>
    </message>
    <message>
        <source>Your edits are still there. What was being done at that moment may not be finished: look at the page before you go on.</source>
        <extracomment>ui/crash.py</extracomment>
        <translation>編集内容は残っています。そのとき実行していた処理は完了していない可能性があるため、続ける前にページを確認してください。</translation>
    </message>
    <message>
        <source>If it comes again, copy the details into a report. They hold the kind of error, the place in the program and versions; no settings, names, addresses or passwords.</source>
        <extracomment>ui/crash.py</extracomment>
        <translation>繰り返し発生する場合は、詳細をコピーして報告してください。含まれるのはエラーの種類、プログラム内の場所、バージョンだけで、設定、名前、アドレス、パスワードは含まれません。</translation>
    </message>
    <message>
        <source>Error in the program</source>
        <extracomment>ui/crash.py</extracomment>
        <translation>アプリのエラー</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <extracomment>ui/crash.py</extracomment>
        <translation>続ける(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <extracomment>ui/crash.py</extracomment>
        <translation>詳細をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>The program met an error of its own</source>
        <extracomment>ui/crash.py</extracomment>
        <translation>アプリの内部でエラーが発生しました</translation>
    </message>
    <message>
        <source>&amp;Support bundle…</source>
        <extracomment>ui/crash.py, ui/main_window.py</extracomment>
        <translation>サポート情報(&amp;S)…</translation>
    </message>
    <message>
        <source>At least {} more came since; the details have them too.</source>
        <extracomment>ui/crash.py</extracomment>
        <translation>その後、少なくとも {} 件発生しました。詳細に含まれています。</translation>
    </message>
    <message>
        <source>{} more came since; the details have them too.</source>
        <extracomment>ui/crash.py</extracomment>
        <translation>その後、{} 件発生しました。詳細に含まれています。</translation>
    </message>
    <message>
        <source>exit code {}</source>
        <extracomment>ui/demo.py</extracomment>
        <translation>終了コード {}</translation>
    </message>
    <message>
        <source>{} at {}, MAC ending {}.</source>
        <extracomment>ui/facts.py</extracomment>
        <translation>{} ({})、MAC の末尾 {}。</translation>
    </message>
    <message>
        <source>{} at {}.</source>
        <extracomment>ui/facts.py</extracomment>
        <translation>{} ({})。</translation>
    </message>
    <message>
        <source>{} s after 1970</source>
        <extracomment>ui/field_editors.py</extracomment>
        <translation>1970 年から {} 秒</translation>
    </message>
    <message>
        <source>Undo: {}</source>
        <extracomment>ui/field_row.py, ui/review.py</extracomment>
        <translation>元に戻す: {}</translation>
    </message>
    <message>
        <source>Changed, was empty</source>
        <extracomment>ui/field_row.py</extracomment>
        <translation>変更あり (元の値: 空)</translation>
    </message>
    <message>
        <source>Leave it while {} installs?</source>
        <extracomment>ui/firmware_leave.py</extracomment>
        <translation>{} のインストール中ですが、アプリを終了しますか?</translation>
    </message>
    <message>
        <source>Close it while {} installs?</source>
        <extracomment>ui/firmware_leave.py</extracomment>
        <translation>{} のインストール中ですが、閉じますか?</translation>
    </message>
    <message>
        <source>&amp;Update {}…</source>
        <extracomment>ui/firmware_panel.py</extracomment>
        <translation>{} を更新(&amp;U)…</translation>
    </message>
    <message>
        <source>Could not ask the maker’s server by way of {}.</source>
        <extracomment>ui/firmware_panel.py, ui/firmware_wizard.py</extracomment>
        <translation>{} 経由でメーカーのサーバーに問い合わせできませんでした。</translation>
    </message>
    <message>
        <source>of at most {}</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>最長 {}</translation>
    </message>
    <message>
        <source>about {} left</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>残り約 {}</translation>
    </message>
    <message>
        <source>{} hints</source>
        <extracomment>ui/firmware_steps.py</extracomment>
        <translation>注意 {} 件</translation>
    </message>
    <message>
        <source>accepted {}</source>
        <extracomment>ui/firmware_steps.py</extracomment>
        <translation>受け付け {}</translation>
    </message>
    <message>
        <source>no answer {}</source>
        <extracomment>ui/firmware_steps.py</extracomment>
        <translation>応答なし {}</translation>
    </message>
    <message>
        <source>at most {}</source>
        <extracomment>ui/firmware_steps.py</extracomment>
        <translation>最長 {}</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>ui/firmware_steps.py</extracomment>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Firmware (*.zip)</source>
        <extracomment>ui/firmware_wizard.py</extracomment>
        <translation>ファームウェア (*.zip)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>ui/firmware_wizard.py</extracomment>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <extracomment>ui/firmware_wizard.py</extracomment>
        <translation>レポートを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>ui/firmware_wizard.py, ui/large_code.py, ui/preferences_dialog.py, ui/support_dialog.py, ui/why_not_seen.py, ui/wifi_code_dialog.py</extracomment>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Just a moment.</source>
        <extracomment>ui/firmware_wizard.py</extracomment>
        <translation>お待ちください。</translation>
    </message>
    <message>
        <source>S&amp;ign in to {}</source>
        <extracomment>ui/firmware_wizard.py</extracomment>
        <translation>{} にサインイン(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Go on watching</source>
        <extracomment>ui/firmware_wizard.py</extracomment>
        <translation>監視を続ける(&amp;G)</translation>
    </message>
    <message>
        <source>Start &amp;over</source>
        <extracomment>ui/firmware_wizard.py</extracomment>
        <translation>最初からやり直す(&amp;O)</translation>
    </message>
    <message>
        <source>Choose a firmware file</source>
        <extracomment>ui/firmware_wizard.py</extracomment>
        <translation>ファームウェアファイルの選択</translation>
    </message>
    <message>
        <source>{} cannot be used.</source>
        <extracomment>ui/firmware_wizard.py</extracomment>
        <translation>{} は使用できません。</translation>
    </message>
    <message>
        <source>{} could not be read.</source>
        <extracomment>ui/firmware_wizard.py</extracomment>
        <translation>{} を読み込めませんでした。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <extracomment>ui/firmware_wizard.py</extracomment>
        <translation>レポートの保存</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <extracomment>ui/firmware_wizard.py, ui/setup_summary.py, ui/write_down.py</extracomment>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <extracomment>ui/firmware_wizard.py</extracomment>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Update {}</source>
        <extracomment>ui/firmware_wizard.py</extracomment>
        <translation>{} を更新(&amp;U)</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <extracomment>ui/firmware_wizard.py</extracomment>
        <translation>送信をキャンセル</translation>
    </message>
    <message>
        <source>Stop the download</source>
        <extracomment>ui/firmware_wizard.py</extracomment>
        <translation>ダウンロードを中止</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <extracomment>ui/firmware_wizard.py</extracomment>
        <translation>監視を中止</translation>
    </message>
    <message>
        <source>{} Nothing was sent.</source>
        <extracomment>ui/firmware_wizard.py</extracomment>
        <translation>{} 何も送信されていません。</translation>
    </message>
    <message>
        <source>&amp;Update {} to {}</source>
        <extracomment>ui/firmware_wizard.py</extracomment>
        <translation>{0} を {1} に更新(&amp;U)</translation>
    </message>
    <message>
        <source>{} leaves the network and forgets its password. To join it again, the password has to be typed anew.</source>
        <extracomment>ui/forget_dialog.py</extracomment>
        <translation>{} はネットワークから切断し、そのパスワードを削除します。再び接続するには、パスワードを入力し直す必要があります。</translation>
    </message>
    <message>
        <source>Forget {}</source>
        <extracomment>ui/forget_dialog.py, ui/forget_station.py, ui/preferences_stations.py</extracomment>
        <translation>{} を削除</translation>
    </message>
    <message>
        <source>&amp;Forget {}</source>
        <extracomment>ui/forget_dialog.py, ui/forget_station.py, ui/preferences_stations.py</extracomment>
        <translation>{} を削除(&amp;F)</translation>
    </message>
    <message>
        <source>Forget {}?</source>
        <extracomment>ui/forget_dialog.py</extracomment>
        <translation>{} を削除しますか?</translation>
    </message>
    <message>
        <source>Its certificate: the next sign-in trusts whichever it shows then.</source>
        <extracomment>ui/forget_station.py</extracomment>
        <translation>証明書。次のサインインでは、そのとき示された証明書を信頼します。</translation>
    </message>
    <message>
        <source>Its address, model and name, by which another device in its place is noticed.</source>
        <extracomment>ui/forget_station.py</extracomment>
        <translation>アドレス、モデル、名前。別の機器への入れ替わりに気付くための情報です。</translation>
    </message>
    <message>
        <source>A password remembered on this computer, and the sign-in of now.</source>
        <extracomment>ui/forget_station.py</extracomment>
        <translation>このコンピューターに記憶したパスワードと、現在のサインイン。</translation>
    </message>
    <message>
        <source>Nothing on the station itself changes.</source>
        <extracomment>ui/forget_station.py</extracomment>
        <translation>ステーション自体は何も変わりません。</translation>
    </message>
    <message>
        <source>Forget what is known of {}?</source>
        <extracomment>ui/forget_station.py, ui/preferences_stations.py</extracomment>
        <translation>{} の記憶した情報を削除しますか?</translation>
    </message>
    <message>
        <source>Your 1 change not sent yet</source>
        <extracomment>ui/forget_station.py, ui/reset_dialog.py</extracomment>
        <translation>未送信の 1 件の変更</translation>
    </message>
    <message>
        <source>Your {} changes not sent yet</source>
        <extracomment>ui/forget_station.py, ui/reset_dialog.py</extracomment>
        <translation>未送信の {} 件の変更</translation>
    </message>
    <message>
        <source>Wallpaper slots</source>
        <extracomment>ui/gallery.py</extracomment>
        <translation>壁紙スロット</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <extracomment>ui/help_menu.py</extracomment>
        <translation>このページのヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <extracomment>ui/help_menu.py</extracomment>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Station Configurator</source>
        <extracomment>ui/help_menu.py</extracomment>
        <translation>Station Configurator について(&amp;A)</translation>
    </message>
    <message>
        <source>Help page</source>
        <extracomment>ui/help_text.py</extracomment>
        <translation>ヘルプページ</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>ui/help_window.py</extracomment>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Search the help</source>
        <extracomment>ui/help_window.py</extracomment>
        <translation>ヘルプを検索</translation>
    </message>
    <message>
        <source>Help topics</source>
        <extracomment>ui/help_window.py</extracomment>
        <translation>ヘルプのトピック</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <extracomment>ui/help_window.py</extracomment>
        <translation>これらの語を含むページはありません。</translation>
    </message>
    <message>
        <source>To the page before (Alt+Left)</source>
        <extracomment>ui/help_window.py</extracomment>
        <translation>前のページへ (Alt+左)</translation>
    </message>
    <message>
        <source>On again (Alt+Right)</source>
        <extracomment>ui/help_window.py</extracomment>
        <translation>次のページへ (Alt+右)</translation>
    </message>
    <message>
        <source>Something else is going on with this station; wait for its end.</source>
        <extracomment>ui/idle.py</extracomment>
        <translation>このステーションで別の処理が進行中です。終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>It changes what carries the connection.</source>
        <extracomment>ui/import_preview.py</extracomment>
        <translation>接続に使われている設定が変わります。</translation>
    </message>
    <message>
        <source>The station may answer at another address afterwards, or not at all.</source>
        <extracomment>ui/import_preview.py</extracomment>
        <translation>変更後、ステーションは別のアドレスになるか、応答しなくなる可能性があります。</translation>
    </message>
    <message>
        <source>It may be no configuration of a station; what it would change cannot be told.</source>
        <extracomment>ui/import_preview.py</extracomment>
        <translation>ステーションの構成ファイルではない可能性があります。何が変わるかは分かりません。</translation>
    </message>
    <message>
        <source>Import {} into {}?</source>
        <extracomment>ui/import_preview.py</extracomment>
        <translation>{0} を {1} にインポートしますか?</translation>
    </message>
    <message>
        <source>The file is sent as it is, and what the station holds then is read back.</source>
        <extracomment>ui/import_preview.py</extracomment>
        <translation>ファイルはそのまま送信され、その後ステーションの内容を読み直します。</translation>
    </message>
    <message>
        <source>Import a configuration into {}</source>
        <extracomment>ui/import_preview.py</extracomment>
        <translation>{} への構成のインポート</translation>
    </message>
    <message>
        <source>It was made on another model.</source>
        <extracomment>ui/import_preview.py</extracomment>
        <translation>別のモデルで作成されたものです。</translation>
    </message>
    <message>
        <source>{}; this is {}.</source>
        <extracomment>ui/import_preview.py</extracomment>
        <translation>{}。このステーションは {} です。</translation>
    </message>
    <message>
        <source>No setting that this program knows would change.</source>
        <extracomment>ui/import_preview.py</extracomment>
        <translation>このアプリが認識できる設定で、変わるものはありません。</translation>
    </message>
    <message>
        <source>Nothing in it is known to this program.</source>
        <extracomment>ui/import_preview.py</extracomment>
        <translation>このアプリが認識できる内容がありません。</translation>
    </message>
    <message>
        <source>They stay here, and are sent when you apply.</source>
        <extracomment>ui/import_preview.py</extracomment>
        <translation>ここに残り、適用時に送信されます。</translation>
    </message>
    <message>
        <source>In the file</source>
        <extracomment>ui/import_preview.py</extracomment>
        <translation>ファイルの値</translation>
    </message>
    <message>
        <source>Join a network with {}</source>
        <extracomment>ui/join_dialog.py</extracomment>
        <translation>{} をネットワークに接続</translation>
    </message>
    <message>
        <source>{} needs a correction.</source>
        <extracomment>ui/join_dialog.py</extracomment>
        <translation>{} を修正してください。</translation>
    </message>
    <message>
        <source>{} does not answer; this is the code of before.</source>
        <extracomment>ui/large_code.py</extracomment>
        <translation>{} の応答がありません。これは以前のコードです。</translation>
    </message>
    <message>
        <source>Login code</source>
        <extracomment>app/settings/field.py, ui/large_code.py, ui/login.py, ui/setup_steps.py</extracomment>
        <translation>ログインコード</translation>
    </message>
    <message>
        <source>Unsent changes for {}</source>
        <extracomment>ui/leave.py, ui/offer.py</extracomment>
        <translation>{} の未送信の変更</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <extracomment>ui/leave.py</extracomment>
        <translation>このまま残る(&amp;S)</translation>
    </message>
    <message>
        <source>What is discarded cannot be brought back.</source>
        <extracomment>ui/leave.py</extracomment>
        <translation>破棄した内容は元に戻せません。</translation>
    </message>
    <message>
        <source>On the station</source>
        <extracomment>ui/leave.py</extracomment>
        <translation>ステーションの値</translation>
    </message>
    <message>
        <source>Yours, not sent</source>
        <extracomment>ui/leave.py</extracomment>
        <translation>自分の値 (未送信)</translation>
    </message>
    <message>
        <source>At most 69 letters, digits, “=”, “/” and “+”. Spaces and line breaks are left out.</source>
        <extracomment>ui/licence_panel.py</extracomment>
        <translation>英数字と「=」「/」「+」で最大 69 文字。空白と改行は取り除かれます。</translation>
    </message>
    <message>
        <source>The licence is as it was. Check the key with whoever gave it to you.</source>
        <extracomment>ui/licence_panel.py</extracomment>
        <translation>ライセンスは元のままです。キーの発行元に確認してください。</translation>
    </message>
    <message>
        <source>Not activated</source>
        <extracomment>ui/licence_panel.py</extracomment>
        <translation>未アクティブ化</translation>
    </message>
    <message>
        <source>Activated</source>
        <extracomment>ui/licence_panel.py</extracomment>
        <translation>アクティブ化済み</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>ui/licence_panel.py</extracomment>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>The key was not sent; the licence is as it was.</source>
        <extracomment>ui/licence_panel.py</extracomment>
        <translation>キーは送信されていません。ライセンスは元のままです。</translation>
    </message>
    <message>
        <source>{} did not activate the key.</source>
        <extracomment>ui/licence_panel.py</extracomment>
        <translation>{} はキーをアクティブ化しませんでした。</translation>
    </message>
    <message>
        <source>Not reported</source>
        <extracomment>app/networks.py, ui/licence_panel.py</extracomment>
        <translation>通知なし</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>ui/licence_panel.py</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Key on the station</source>
        <extracomment>ui/licence_panel.py</extracomment>
        <translation>ステーションのキー</translation>
    </message>
    <message>
        <source>New key</source>
        <extracomment>ui/licence_panel.py</extracomment>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>Reading the licence of {}</source>
        <extracomment>ui/licence_panel.py</extracomment>
        <translation>{} のライセンスを読み込み中</translation>
    </message>
    <message>
        <source>Whether {} took the key is not known.</source>
        <extracomment>ui/licence_panel.py</extracomment>
        <translation>{} がキーを受け付けたかどうかは不明です。</translation>
    </message>
    <message>
        <source>Read back from {}: {}. Expires: {}.</source>
        <extracomment>ui/licence_panel.py</extracomment>
        <translation>{} から読み直した結果: {}。有効期限: {}。</translation>
    </message>
    <message>
        <source>Type or paste a key first.</source>
        <extracomment>ui/licence_panel.py</extracomment>
        <translation>先にキーを入力するか貼り付けてください。</translation>
    </message>
    <message>
        <source>Activate a key</source>
        <extracomment>ui/licence_panel.py</extracomment>
        <translation>キーのアクティブ化</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <extracomment>ui/licence_panel.py, ui/quick_join_panel.py</extracomment>
        <translation>未読み込み</translation>
    </message>
    <message>
        <source>Activating the key at {}</source>
        <extracomment>ui/licence_panel.py</extracomment>
        <translation>{} でキーをアクティブ化中</translation>
    </message>
    <message>
        <source>The licence is activated.</source>
        <extracomment>ui/licence_panel.py</extracomment>
        <translation>ライセンスをアクティブ化しました。</translation>
    </message>
    <message>
        <source>Read back: {}.</source>
        <extracomment>ui/licence_panel.py</extracomment>
        <translation>読み直した結果: {}。</translation>
    </message>
    <message>
        <source>Come back to this page to read the licence.</source>
        <extracomment>ui/licence_panel.py</extracomment>
        <translation>ライセンスを読み込むには、このページを開き直してください。</translation>
    </message>
    <message>
        <source>not told before the sign-in</source>
        <extracomment>ui/login.py</extracomment>
        <translation>サインインするまで非公開</translation>
    </message>
    <message>
        <source>Nothing on it has changed. Check the account and the password; capital letters count.</source>
        <extracomment>ui/login.py</extracomment>
        <translation>何も変わっていません。アカウントとパスワードを確認してください。大文字と小文字は区別されます。</translation>
    </message>
    <message>
        <source>The station hints that its admin or moderation password was never changed. Once signed in, change both under Administration.</source>
        <extracomment>ui/login.py</extracomment>
        <translation>ステーションによると、管理者またはモデレーターのパスワードが一度も変更されていません。サインイン後、「管理」で両方とも変更してください。</translation>
    </message>
    <message>
        <source>Everybody on this network can read along, the password too. Use a direct cable if you can.</source>
        <extracomment>ui/login.py</extracomment>
        <translation>このネットワークの誰もが、パスワードを含む通信を読み取れます。可能であればケーブルで直結してください。</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>app/settings/pod.py, app/settings/wifi.py, ui/join_dialog.py, ui/login.py</extracomment>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <extracomment>ui/login.py</extracomment>
        <translation>Caps Lock がオンのようです。</translation>
    </message>
    <message>
        <source>With the account of its Web Configuration page.</source>
        <extracomment>ui/login.py</extracomment>
        <translation>Web Configuration ページと同じアカウントを使います。</translation>
    </message>
    <message>
        <source>Readable without signing in</source>
        <extracomment>ui/login.py</extracomment>
        <translation>サインインせずに読める情報</translation>
    </message>
    <message>
        <source>Sign in to {}</source>
        <extracomment>ui/login.py</extracomment>
        <translation>{} にサインイン</translation>
    </message>
    <message>
        <source>Not on this computer</source>
        <extracomment>ui/login.py</extracomment>
        <translation>このコンピューターからはなし</translation>
    </message>
    <message>
        <source>Quick Join</source>
        <extracomment>app/settings/field.py, ui/login.py</extracomment>
        <translation>Quick Join</translation>
    </message>
    <message>
        <source>certificate pinned</source>
        <extracomment>ui/login.py</extracomment>
        <translation>証明書を固定済み</translation>
    </message>
    <message>
        <source>not encrypted (HTTP)</source>
        <extracomment>ui/login.py</extracomment>
        <translation>暗号化なし (HTTP)</translation>
    </message>
    <message>
        <source>Signed in before</source>
        <extracomment>ui/login.py</extracomment>
        <translation>前回のサインイン</translation>
    </message>
    <message>
        <source>This connection is not encrypted.</source>
        <extracomment>ui/login.py</extracomment>
        <translation>この接続は暗号化されていません。</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>ui/login.py</extracomment>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Each click is one try; nothing is repeated by itself.</source>
        <extracomment>ui/login.py</extracomment>
        <translation>1 回のクリックで 1 回だけ試します。自動では再試行しません。</translation>
    </message>
    <message>
        <source>Co&amp;nnection settings…</source>
        <extracomment>ui/login.py</extracomment>
        <translation>接続設定(&amp;N)…</translation>
    </message>
    <message>
        <source>{} ended the sign-in.</source>
        <extracomment>ui/login.py, ui/trouble.py</extracomment>
        <translation>{} がサインインを終了しました。</translation>
    </message>
    <message>
        <source>The default password may still be set.</source>
        <extracomment>ui/login.py</extracomment>
        <translation>既定のパスワードのままの可能性があります。</translation>
    </message>
    <message>
        <source>Account and password are both needed.</source>
        <extracomment>ui/login.py</extracomment>
        <translation>アカウントとパスワードの両方が必要です。</translation>
    </message>
    <message>
        <source>{} did not accept the sign-in.</source>
        <extracomment>ui/login.py</extracomment>
        <translation>{} はサインインを受け付けませんでした。</translation>
    </message>
    <message>
        <source>A&amp;ccount</source>
        <extracomment>ui/login.py</extracomment>
        <translation>アカウント(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <extracomment>ui/login.py</extracomment>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <extracomment>ui/login.py</extracomment>
        <translation>もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>{} did not let us in.</source>
        <extracomment>ui/login.py</extracomment>
        <translation>{} にアクセスを拒否されました。</translation>
    </message>
    <message>
        <source>Could not sign in to {}.</source>
        <extracomment>ui/login.py</extracomment>
        <translation>{} にサインインできませんでした。</translation>
    </message>
    <message>
        <source>No login code is set.</source>
        <extracomment>ui/login_code_panel.py</extracomment>
        <translation>ログインコードが設定されていません。</translation>
    </message>
    <message>
        <source>{} tells presenters another code: {}.</source>
        <extracomment>ui/login_code_panel.py</extracomment>
        <translation>{} は発表者に別のコードを表示しています: {}。</translation>
    </message>
    <message>
        <source>Its settings say {}. Presenters need {}.</source>
        <extracomment>ui/login_code_panel.py</extracomment>
        <translation>設定上のコードは {} ですが、発表者に必要なのは {} です。</translation>
    </message>
    <message>
        <source>Logs (*.zip *.tar.gz *.tgz *.gz *.7z *.log *.txt)</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>ログ (*.zip *.tar.gz *.tgz *.gz *.7z *.log *.txt)</translation>
    </message>
    <message>
        <source>What the station has written down about itself, for whoever looks for a fault.</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>ステーションの動作記録です。障害の調査に使います。</translation>
    </message>
    <message>
        <source>Nothing was saved. The station may go on collecting by itself; that does no harm.</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>何も保存されていません。ステーションが収集を続ける場合がありますが、問題はありません。</translation>
    </message>
    <message>
        <source>It is off, and without it the station collects no logs. It stays on until you turn it off; who has the station’s password can download its logs meanwhile.</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>現在はオフで、このままではステーションのログを収集できません。オンにすると、オフにするまで続きます。その間、ステーションのパスワードを知っている人はログをダウンロードできます。</translation>
    </message>
    <message>
        <source>Log download is on.</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>ログのダウンロードはオンです。</translation>
    </message>
    <message>
        <source>Log download is off; you are asked before it is turned on.</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>ログのダウンロードはオフです。オンにする前に確認します。</translation>
    </message>
    <message>
        <source>Collect &amp;logs</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>ログを収集(&amp;L)</translation>
    </message>
    <message>
        <source>Sa&amp;ve the logs…</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>ログを保存(&amp;V)…</translation>
    </message>
    <message>
        <source>Turn log download off</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>ログのダウンロードをオフにする</translation>
    </message>
    <message>
        <source>The logs are at work; wait for the end, or press Cancel.</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>ログを処理中です。終わるまで待つか、「キャンセル」を押してください。</translation>
    </message>
    <message>
        <source>Logs</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>ログ</translation>
    </message>
    <message>
        <source>{} has collected its logs.</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>{} がログを収集しました。</translation>
    </message>
    <message>
        <source>{} is collecting its logs</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>{} がログを収集中</translation>
    </message>
    <message>
        <source>Log download of {}</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>{} のログのダウンロード</translation>
    </message>
    <message>
        <source>Save them in a file of your own.</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>ファイルに保存してください。</translation>
    </message>
    <message>
        <source>Turning log download on at {}</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>{} でログのダウンロードをオンにしています</translation>
    </message>
    <message>
        <source>Asking {} to collect its logs</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>{} にログの収集を要求中</translation>
    </message>
    <message>
        <source>Log download is off.</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>ログのダウンロードをオフにしました。</translation>
    </message>
    <message>
        <source>Read back from {}.</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>{} から読み直して確認しました。</translation>
    </message>
    <message>
        <source>Save the logs</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>ログの保存</translation>
    </message>
    <message>
        <source>Saved.</source>
        <extracomment>ui/logs_card.py, ui/outcomes.py, ui/quick_join_panel.py, ui/setup_summary.py, ui/support_dialog.py, ui/wifi_code_dialog.py, ui/write_down.py</extracomment>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>Turn log download on at {}?</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>{} でログのダウンロードをオンにしますか?</translation>
    </message>
    <message>
        <source>The program asks {} and by mDNS.</source>
        <extracomment>ui/lost_page.py</extracomment>
        <translation>アプリは {} と mDNS で探しています。</translation>
    </message>
    <message>
        <source>Still watching, {} s.</source>
        <extracomment>ui/lost_page.py</extracomment>
        <translation>監視中、{} 秒。</translation>
    </message>
    <message>
        <source>Another machine answers at {}.</source>
        <extracomment>ui/lost_page.py</extracomment>
        <translation>{} では別の機器が応答しています。</translation>
    </message>
    <message>
        <source>{}, then {}</source>
        <extracomment>ui/lost_page.py</extracomment>
        <translation>{}、続いて {}</translation>
    </message>
    <message>
        <source>Else connect this computer and the station with one network cable, give this computer an address beside the station’s, and try {} with “Add by address”.</source>
        <extracomment>ui/lost_page.py</extracomment>
        <translation>それでも見つからない場合は、このコンピューターとステーションを 1 本のネットワークケーブルで直結し、ステーションに近いアドレスをこのコンピューターに割り当て、「アドレスで追加」で {} を試してください。</translation>
    </message>
    <message>
        <source>Else connect this computer and the station with one network cable, and let this computer get its address by itself: many stations give themselves one, too, and appear in the list. Try {} as well, in case it kept that.</source>
        <extracomment>ui/lost_page.py</extracomment>
        <translation>それでも見つからない場合は、このコンピューターとステーションを 1 本のネットワークケーブルで直結し、このコンピューターのアドレスを自動取得にしてください。多くのステーションも自身にアドレスを割り当て、一覧に表示されます。元のままの場合に備え、{} も試してください。</translation>
    </message>
    <message>
        <source>{} is not found</source>
        <extracomment>ui/lost_page.py</extracomment>
        <translation>{} が見つかりません</translation>
    </message>
    <message>
        <source>It is not on {}.</source>
        <extracomment>ui/move_words.py</extracomment>
        <translation>{} に接続していません。</translation>
    </message>
    <message>
        <source>Another machine answers at {}; nothing was sent there.</source>
        <extracomment>ui/move_words.py</extracomment>
        <translation>{} では別の機器が応答しています。そこには何も送信していません。</translation>
    </message>
    <message>
        <source>{} is {}</source>
        <extracomment>ui/move_words.py</extracomment>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>It was read back: {}.</source>
        <extracomment>ui/move_words.py</extracomment>
        <translation>読み直した結果: {}。</translation>
    </message>
    <message>
        <source>It is on {}, without an address so far.</source>
        <extracomment>ui/move_words.py</extracomment>
        <translation>{} に接続していますが、まだアドレスがありません。</translation>
    </message>
    <message>
        <source>It is on {}; its address there is {}.</source>
        <extracomment>ui/move_words.py</extracomment>
        <translation>{} に接続しています。そのアドレスは {} です。</translation>
    </message>
    <message>
        <source>No longer watching {}.</source>
        <extracomment>ui/moving.py, ui/resetting.py, ui/restarting.py</extracomment>
        <translation>{} の監視を終了しました。</translation>
    </message>
    <message>
        <source>{} answers at {}, but the sign-in failed.</source>
        <extracomment>ui/moving.py</extracomment>
        <translation>{} は {} で応答していますが、サインインに失敗しました。</translation>
    </message>
    <message>
        <source>Looking for it, {} s</source>
        <extracomment>ui/moving.py</extracomment>
        <translation>検索中、{} 秒</translation>
    </message>
    <message>
        <source>Something answers at {}.</source>
        <extracomment>ui/moving.py</extracomment>
        <translation>{} で何かが応答しています。</translation>
    </message>
    <message>
        <source>{} answers at {} now.</source>
        <extracomment>ui/moving.py</extracomment>
        <translation>{} は現在 {} で応答しています。</translation>
    </message>
    <message>
        <source>{} answers at {}, as before.</source>
        <extracomment>ui/moving.py</extracomment>
        <translation>{} は以前と同じく {} で応答しています。</translation>
    </message>
    <message>
        <source>told to join {}</source>
        <extracomment>ui/moving.py</extracomment>
        <translation>{} への接続を指示済み</translation>
    </message>
    <message>
        <source>Looking at {} and by mDNS: {} of {} s.</source>
        <extracomment>ui/moving.py</extracomment>
        <translation>{} と mDNS で検索中: {} / {} 秒。</translation>
    </message>
    <message>
        <source>Found; signing in to {}.</source>
        <extracomment>ui/moving.py</extracomment>
        <translation>見つかりました。{} にサインイン中です。</translation>
    </message>
    <message>
        <source>Change the network of {}</source>
        <extracomment>ui/network_change.py</extracomment>
        <translation>{} のネットワークの変更</translation>
    </message>
    <message>
        <source>{}: {} -&gt; {}</source>
        <extracomment>ui/network_change.py</extracomment>
        <translation>{}: {} -&gt; {}</translation>
    </message>
    <message>
        <source>None, not encrypted</source>
        <extracomment>ui/network_list.py</extracomment>
        <translation>なし (暗号化なし)</translation>
    </message>
    <message>
        <source>{}, sign-in by user</source>
        <extracomment>ui/network_list.py</extracomment>
        <translation>{}、ユーザー認証</translation>
    </message>
    <message>
        <source>{} access points</source>
        <extracomment>ui/network_list.py</extracomment>
        <translation>アクセスポイント {} 台</translation>
    </message>
    <message>
        <source>Networks in reach</source>
        <extracomment>ui/network_list.py, ui/other_ap_panel.py</extracomment>
        <translation>利用可能なネットワーク</translation>
    </message>
    <message>
        <source>1 to 16 letters and digits, no others.</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>英数字のみ、1～16 文字。</translation>
    </message>
    <message>
        <source>Write the new password down: nobody can read it out of the station.</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>新しいパスワードを書き留めてください。ステーションから読み出すことはできません。</translation>
    </message>
    <message>
        <source>The password is as it was.</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>パスワードは元のままです。</translation>
    </message>
    <message>
        <source>Old password</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>現在のパスワード</translation>
    </message>
    <message>
        <source>New password</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <source>New, once more</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>新しいパスワード (確認)</translation>
    </message>
    <message>
        <source>Type the old password first.</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>先に現在のパスワードを入力してください。</translation>
    </message>
    <message>
        <source>Type the new password once more.</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>新しいパスワードをもう一度入力してください。</translation>
    </message>
    <message>
        <source>The old password is wrong.</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>現在のパスワードが違います。</translation>
    </message>
    <message>
        <source>Not the same as above.</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>上と一致しません。</translation>
    </message>
    <message>
        <source>Type the new password first.</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>先に新しいパスワードを入力してください。</translation>
    </message>
    <message>
        <source>{} never answered. Try the new one; if it is refused, the old one holds.</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>{} の応答がありませんでした。新しいパスワードを試し、拒否された場合は元のパスワードが有効です。</translation>
    </message>
    <message>
        <source>Moderation password changed.</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>モデレーターパスワードを変更しました。</translation>
    </message>
    <message>
        <source>You signed in with another one.</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>サインインに使ったパスワードと違います。</translation>
    </message>
    <message>
        <source>{} did not take the new password.</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>{} は新しいパスワードを受け付けませんでした。</translation>
    </message>
    <message>
        <source>The old password is wrong, or the new one was not taken.</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>現在のパスワードが違うか、新しいパスワードが受け付けられませんでした。</translation>
    </message>
    <message>
        <source>{} took the new one.</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>{} が新しいパスワードを受け付けました。</translation>
    </message>
    <message>
        <source>Admin password changed.</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>管理者パスワードを変更しました。</translation>
    </message>
    <message>
        <source>{} ended the sign-in: sign in again with the new one.</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>{} がサインインを終了しました。新しいパスワードでサインインし直してください。</translation>
    </message>
    <message>
        <source>You stay signed in to {}. {}</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>{} へのサインインは継続しています。{}</translation>
    </message>
    <message>
        <source>Nothing is sent now: what you keep stands in the form again once you are signed in, until you apply or revert it. A password is never kept; type it anew.</source>
        <extracomment>ui/offer.py</extracomment>
        <translation>今は何も送信しません。保持する内容は、サインイン後にフォームへ戻り、適用または元に戻すまで残ります。パスワードは保持されないため、入力し直してください。</translation>
    </message>
    <message>
        <source>Last edited {}, before the program ended.</source>
        <extracomment>ui/offer.py</extracomment>
        <translation>最後の編集: {} (アプリの終了前)。</translation>
    </message>
    <message>
        <source>account {}</source>
        <extracomment>ui/offer.py</extracomment>
        <translation>アカウント {}</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <extracomment>ui/offer.py</extracomment>
        <translation>後で決める(&amp;L)</translation>
    </message>
    <message>
        <source>less than a minute ago</source>
        <extracomment>ui/offer.py</extracomment>
        <translation>1 分以内</translation>
    </message>
    <message>
        <source>On the station then</source>
        <extracomment>ui/offer.py</extracomment>
        <translation>当時のステーションの値</translation>
    </message>
    <message>
        <source>Yours</source>
        <extracomment>ui/offer.py</extracomment>
        <translation>自分の値</translation>
    </message>
    <message>
        <source>{} is forgotten.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>{} を削除しました。</translation>
    </message>
    <message>
        <source>{} does not join it again by itself.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>{} が自動で再接続することはありません。</translation>
    </message>
    <message>
        <source>This program speaks to {} at {}. If that is over Wi-Fi, look for it in the new network afterwards; with a cable it stays in reach. It does not go back by itself.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>アプリは {1} で {0} と通信しています。Wi-Fi 経由の場合、接続後は新しいネットワークで探してください。ケーブルの場合は引き続き通信できます。自動では元に戻りません。</translation>
    </message>
    <message>
        <source>Sending what is needed for {}…</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>{} に必要な情報を送信中…</translation>
    </message>
    <message>
        <source>{} joined {}.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>{} が {} に接続しました。</translation>
    </message>
    <message>
        <source>{} is on {}, without an address so far.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>{} は {} に接続しましたが、まだアドレスがありません。</translation>
    </message>
    <message>
        <source>{} does not answer any more.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>{} が応答しなくなりました。</translation>
    </message>
    <message>
        <source>{} is not on {} after 45 s.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>{} は 45 秒経っても {} に接続していません。</translation>
    </message>
    <message>
        <source>{} stays reachable by Ethernet.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>{} にはイーサネットで引き続き接続できます。</translation>
    </message>
    <message>
        <source>This program speaks to it at {} on the cable.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>アプリはケーブル経由で {} と通信しています。</translation>
    </message>
    <message>
        <source>Joining {}…</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>{} に接続中…</translation>
    </message>
    <message>
        <source>{} of 45 s</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>{} / 45 秒</translation>
    </message>
    <message>
        <source>Its address there is {}.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>そのネットワークでのアドレスは {} です。</translation>
    </message>
    <message>
        <source>It may be on {} now.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>現在は {} に接続している可能性があります。</translation>
    </message>
    <message>
        <source>Nothing went out before all of it could.</source>
        <extracomment>ui/outcomes.py</extracomment>
        <translation>一部を送信できないため、何も送信していません。</translation>
    </message>
    <message>
        <source>Your edits are kept.</source>
        <extracomment>ui/outcomes.py, ui/trouble.py</extracomment>
        <translation>編集内容は保持されています。</translation>
    </message>
    <message>
        <source>{} took it and shows it after a restart.</source>
        <extracomment>ui/outcomes.py, ui/wallpaper_words.py</extracomment>
        <translation>{} が受け付けました。再起動後に反映されます。</translation>
    </message>
    <message>
        <source>{} could not be read back, so it may or may not have taken the change.</source>
        <extracomment>ui/outcomes.py</extracomment>
        <translation>{} を読み直せなかったため、変更が適用されたかどうかは不明です。</translation>
    </message>
    <message>
        <source>Nothing is sent again by itself.</source>
        <extracomment>ui/outcomes.py</extracomment>
        <translation>自動では再送信しません。</translation>
    </message>
    <message>
        <source>Nothing of this was sent.</source>
        <extracomment>ui/outcomes.py</extracomment>
        <translation>この内容は何も送信していません。</translation>
    </message>
    <message>
        <source>Accepted, needs a restart.</source>
        <extracomment>ui/outcomes.py, ui/wallpaper_words.py</extracomment>
        <translation>受け付けられました。再起動が必要です。</translation>
    </message>
    <message>
        <source>{} holds what you set; it was read back.</source>
        <extracomment>ui/outcomes.py</extracomment>
        <translation>{} に設定した値が入っていることを、読み直して確認しました。</translation>
    </message>
    <message>
        <source>For the account with which you sign in here and on its Web Configuration page.</source>
        <extracomment>ui/passwords_panel.py</extracomment>
        <translation>ここと Web Configuration ページでのサインインに使うアカウントのパスワードです。</translation>
    </message>
    <message>
        <source>For who moderates a meeting. As it leaves the factory it is “moderator”.</source>
        <extracomment>ui/passwords_panel.py</extracomment>
        <translation>会議のモデレーター用です。工場出荷時は「moderator」です。</translation>
    </message>
    <message>
        <source>Admin password</source>
        <extracomment>ui/passwords_panel.py</extracomment>
        <translation>管理者パスワード</translation>
    </message>
    <message>
        <source>Moderation password</source>
        <extracomment>ui/passwords_panel.py</extracomment>
        <translation>モデレーターパスワード</translation>
    </message>
    <message>
        <source>Try the new address, then the old one, with “Add by address”. Where neither answers, connect this computer and the station with one network cable and give this computer an address beside the station’s. The room’s display may show its address, too.</source>
        <extracomment>ui/past_changes.py</extracomment>
        <translation>「アドレスで追加」で、新しいアドレス、元のアドレスの順に試してください。どちらも応答しない場合は、このコンピューターとステーションを 1 本のネットワークケーブルで直結し、ステーションに近いアドレスをこのコンピューターに割り当ててください。会議室のディスプレイにアドレスが表示されている場合もあります。</translation>
    </message>
    <message>
        <source>Where is {}?</source>
        <extracomment>ui/past_changes.py</extracomment>
        <translation>{} が見つかりません</translation>
    </message>
    <message>
        <source>Its network was changed on {}, and it was not seen since.</source>
        <extracomment>ui/past_changes.py</extracomment>
        <translation>{} にネットワークを変更した後、一度も見つかっていません。</translation>
    </message>
    <message>
        <source>The network of {}</source>
        <extracomment>ui/past_changes.py</extracomment>
        <translation>{} のネットワーク</translation>
    </message>
    <message>
        <source>{} more are missing, too.</source>
        <extracomment>ui/past_changes.py</extracomment>
        <translation>ほかに {} 台が見つかりません。</translation>
    </message>
    <message>
        <source>In effect</source>
        <extracomment>app/settings/clock.py</extracomment>
        <translation>適用中</translation>
    </message>
    <message>
        <source>Not in effect</source>
        <extracomment>app/settings/clock.py</extracomment>
        <translation>期間外</translation>
    </message>
    <message>
        <source>new {}</source>
        <extracomment>ui/addresses.py</extracomment>
        <translation>新 {}</translation>
    </message>
    <message>
        <source>old {}</source>
        <extracomment>ui/addresses.py</extracomment>
        <translation>旧 {}</translation>
    </message>
    <message>
        <source>by cable {}</source>
        <extracomment>ui/addresses.py</extracomment>
        <translation>有線 {}</translation>
    </message>
    <message>
        <source>Correct {} ({}) first.</source>
        <extracomment>ui/applying.py</extracomment>
        <translation>先に{}（{}）を修正してください。</translation>
    </message>
    <message>
        <source>1 setting of yours was changed there too.</source>
        <extracomment>ui/conflicts.py</extracomment>
        <translation>あなたが変更した設定のうち 1 件が、そちらでも変更されました。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>ui/early.py</extracomment>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>The file says: {}, firmware {}.</source>
        <extracomment>ui/import_preview.py</extracomment>
        <translation>ファイルの記載: {}、ファームウェア {}。</translation>
    </message>
    <message>
        <source>1 setting would change</source>
        <extracomment>ui/import_preview.py</extracomment>
        <translation>1 件の設定が変わります</translation>
    </message>
    <message>
        <source>{} settings would change</source>
        <extracomment>ui/import_preview.py</extracomment>
        <translation>{} 件の設定が変わります</translation>
    </message>
    <message>
        <source>The file says: no model, firmware {}.</source>
        <extracomment>ui/import_preview.py</extracomment>
        <translation>ファイルの記載: モデルなし、ファームウェア {}。</translation>
    </message>
    <message>
        <source>&amp;Import into {}</source>
        <extracomment>ui/import_preview.py</extracomment>
        <translation>{} にインポート(&amp;I)</translation>
    </message>
    <message>
        <source>1 change of yours is not sent yet.</source>
        <extracomment>ui/import_preview.py</extracomment>
        <translation>1 件の変更が未送信です。</translation>
    </message>
    <message>
        <source>{} changes of yours are not sent yet.</source>
        <extracomment>ui/import_preview.py</extracomment>
        <translation>{} 件の変更が未送信です。</translation>
    </message>
    <message>
        <source>The file says: {}.</source>
        <extracomment>ui/import_preview.py</extracomment>
        <translation>ファイルの記載: {}。</translation>
    </message>
    <message>
        <source>1 more is the same as now.</source>
        <extracomment>ui/import_preview.py</extracomment>
        <translation>ほかの 1 件は現在と同じです。</translation>
    </message>
    <message>
        <source>{} more are the same as now.</source>
        <extracomment>ui/import_preview.py</extracomment>
        <translation>ほかの {} 件は現在と同じです。</translation>
    </message>
    <message>
        <source>1 entry is unknown to this program and goes along as it is.</source>
        <extracomment>ui/import_preview.py</extracomment>
        <translation>1 件はこのアプリが認識できない項目で、そのまま送信されます。</translation>
    </message>
    <message>
        <source>{} entries are unknown to this program and go along as they are.</source>
        <extracomment>ui/import_preview.py</extracomment>
        <translation>{} 件はこのアプリが認識できない項目で、そのまま送信されます。</translation>
    </message>
    <message>
        <source>Join again by itself when it is in reach</source>
        <extracomment>ui/join_dialog.py</extracomment>
        <translation>利用可能になったら自動で再接続</translation>
    </message>
    <message>
        <source>EAP method</source>
        <extracomment>ui/join_dialog.py</extracomment>
        <translation>EAP 方式</translation>
    </message>
    <message>
        <source>Phase 2</source>
        <extracomment>ui/join_dialog.py</extracomment>
        <translation>フェーズ 2</translation>
    </message>
    <message>
        <source>Identity</source>
        <extracomment>ui/join_dialog.py</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>&amp;Join {}</source>
        <extracomment>ui/join_dialog.py</extracomment>
        <translation>{} に接続(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <extracomment>ui/join_dialog.py</extracomment>
        <translation>接続(&amp;J)</translation>
    </message>
    <message>
        <source>Name (SSID)</source>
        <extracomment>ui/join_dialog.py</extracomment>
        <translation>名前 (SSID)</translation>
    </message>
    <message>
        <source>As the network calls itself; capitals count.</source>
        <extracomment>ui/join_dialog.py</extracomment>
        <translation>ネットワーク自身が使う名前。大文字と小文字は区別されます。</translation>
    </message>
    <message>
        <source>Join again by itself</source>
        <extracomment>ui/join_dialog.py</extracomment>
        <translation>自動で再接続</translation>
    </message>
    <message>
        <source>Write down, in case it is lost</source>
        <extracomment>ui/join_dialog.py, ui/network_change.py, ui/restart_dialog.py</extracomment>
        <translation>見失った場合に備えて書き留めてください</translation>
    </message>
    <message>
        <source>optional</source>
        <extracomment>ui/join_dialog.py</extracomment>
        <translation>省略可能</translation>
    </message>
    <message>
        <source>Login code of {}</source>
        <extracomment>ui/large_code.py</extracomment>
        <translation>{} のログインコード</translation>
    </message>
    <message>
        <source>Read at {} ({}), and again every 10 s.</source>
        <extracomment>ui/large_code.py</extracomment>
        <translation>{} ({}) に読み込み、10 秒ごとに更新。</translation>
    </message>
    <message>
        <source>1 change for {} has not been sent</source>
        <extracomment>ui/leave.py</extracomment>
        <translation>{} の 1 件の変更が未送信です</translation>
    </message>
    <message>
        <source>{} changes for {} have not been sent</source>
        <extracomment>ui/leave.py</extracomment>
        <translation>{1} の {0} 件の変更が未送信です</translation>
    </message>
    <message>
        <source>&amp;Discard {}</source>
        <extracomment>ui/leave.py, ui/offer.py</extracomment>
        <translation>{}を破棄(&amp;D)</translation>
    </message>
    <message>
        <source>Could not activate the key of {}.</source>
        <extracomment>ui/licence_panel.py</extracomment>
        <translation>{} のキーをアクティブ化できませんでした。</translation>
    </message>
    <message>
        <source>Never, permanent ({})</source>
        <extracomment>ui/licence_panel.py</extracomment>
        <translation>なし、無期限 ({})</translation>
    </message>
    <message>
        <source>Copy the key on the station</source>
        <extracomment>ui/licence_panel.py</extracomment>
        <translation>ステーションのキーをコピー</translation>
    </message>
    <message>
        <source>Could not read the licence of {}.</source>
        <extracomment>ui/licence_panel.py</extracomment>
        <translation>{} のライセンスを読み込めませんでした。</translation>
    </message>
    <message>
        <source>Your unsent change is kept.</source>
        <extracomment>ui/login.py</extracomment>
        <translation>未送信の 1 件の変更は保持されています。</translation>
    </message>
    <message>
        <source>Your {} unsent changes are kept.</source>
        <extracomment>ui/login.py</extracomment>
        <translation>未送信の {} 件の変更は保持されています。</translation>
    </message>
    <message>
        <source>Signing in to {}…</source>
        <extracomment>ui/login.py</extracomment>
        <translation>{} にサインイン中…</translation>
    </message>
    <message>
        <source>&amp;Sign in to {}</source>
        <extracomment>ui/login.py</extracomment>
        <translation>{} にサインイン(&amp;S)</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>ui/login.py</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Could not collect the logs of {}.</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>{} のログを収集できませんでした。</translation>
    </message>
    <message>
        <source>Could not turn log download off of {}.</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>{} のログのダウンロードをオフにできませんでした。</translation>
    </message>
    <message>
        <source>Could not download the logs of {}.</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>{} のログをダウンロードできませんでした。</translation>
    </message>
    <message>
        <source>Could not read the state of the logs of {}.</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>{} のログの状態を読み込めませんでした。</translation>
    </message>
    <message>
        <source>{} s, longer than usual</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>{} 秒、通常より時間がかかっています</translation>
    </message>
    <message>
        <source>&amp;Turn on and collect logs of {}</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>オンにして {} のログを収集(&amp;T)</translation>
    </message>
    <message>
        <source>It is not this station: no password and no setting went there.</source>
        <extracomment>ui/lost_page.py</extracomment>
        <translation>このステーションではありません。パスワードも設定も送信していません。</translation>
    </message>
    <message>
        <source>The values below are kept on this computer and offered at the next start.</source>
        <extracomment>ui/lost_page.py</extracomment>
        <translation>以下の値はこのコンピューターに保存され、次回の起動時にも表示されます。</translation>
    </message>
    <message>
        <source>Look at the room’s display: it may show the station’s name and address.</source>
        <extracomment>ui/lost_page.py</extracomment>
        <translation>会議室のディスプレイを見てください。ステーションの名前とアドレスが表示されている場合があります。</translation>
    </message>
    <message>
        <source>Found: sign in there; what was not sent is still in the form. This page closes by itself once the program finds it.</source>
        <extracomment>ui/lost_page.py</extracomment>
        <translation>見つかったら、そこでサインインしてください。未送信の内容はフォームに残っています。アプリが見つけると、このページは自動で閉じます。</translation>
    </message>
    <message>
        <source>Whoever looks after the network finds its address in the list of the DHCP server, by the MAC address above: try that one with “Add by address”.</source>
        <extracomment>ui/lost_page.py</extracomment>
        <translation>ネットワークの管理者なら、上の MAC アドレスを使って DHCP サーバーの一覧からアドレスを調べられます。そのアドレスを「アドレスで追加」で試してください。</translation>
    </message>
    <message>
        <source>Is this computer in the same network as the station? Plug it in there.</source>
        <extracomment>ui/lost_page.py</extracomment>
        <translation>このコンピューターはステーションと同じネットワークにありますか? そこに接続してください。</translation>
    </message>
    <message>
        <source>It was told at {} to change its network; nothing was sent again. Your unsent changes are kept.</source>
        <extracomment>ui/lost_page.py</extracomment>
        <translation>{} にネットワークの変更を指示しました。再送信はしていません。未送信の変更は保持されています。</translation>
    </message>
    <message>
        <source>No longer watching.</source>
        <extracomment>ui/lost_page.py</extracomment>
        <translation>監視を終了しました。</translation>
    </message>
    <message>
        <source>&amp;Close this page</source>
        <extracomment>ui/lost_page.py</extracomment>
        <translation>このページを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Is this computer in the network of {}? Plug it in there, or give it an address there.</source>
        <extracomment>ui/lost_page.py</extracomment>
        <translation>このコンピューターは {} と同じネットワークにありますか? そこに接続するか、そのネットワークのアドレスを割り当ててください。</translation>
    </message>
    <message>
        <source>Is this computer in its new network? Plug it in there, or give it an address there.</source>
        <extracomment>ui/lost_page.py</extracomment>
        <translation>このコンピューターはステーションの新しいネットワークにありますか? そこに接続するか、そのネットワークのアドレスを割り当ててください。</translation>
    </message>
    <message>
        <source>Old and new values</source>
        <extracomment>ui/lost_page.py</extracomment>
        <translation>新旧の値</translation>
    </message>
    <message>
        <source>Signal {} of {}</source>
        <extracomment>ui/marks.py</extracomment>
        <translation>信号 {} / {}</translation>
    </message>
    <message>
        <source>It gave itself away only after the sign-in. Without encryption nothing tells before it, so that machine has seen it: change the password on the station. No setting went there.</source>
        <extracomment>ui/move_words.py</extracomment>
        <translation>サインイン後に初めて別の機器と判明しました。暗号化なしでは事前に判別できないため、その機器にパスワードが渡っています。ステーションのパスワードを変更してください。設定は送信していません。</translation>
    </message>
    <message>
        <source>Sign in again to see what it holds; your edits are kept.</source>
        <extracomment>ui/move_words.py</extracomment>
        <translation>内容を確認するには、サインインし直してください。編集内容は保持されています。</translation>
    </message>
    <message>
        <source>Signed in, all settings read.</source>
        <extracomment>ui/move_words.py</extracomment>
        <translation>サインインし、すべての設定を読み込みました。</translation>
    </message>
    <message>
        <source>It did not take all of the change.</source>
        <extracomment>ui/move_words.py</extracomment>
        <translation>変更の一部が適用されていません。</translation>
    </message>
    <message>
        <source>The change was sent; where the station is now is not known. Old and new values are kept on this computer.</source>
        <extracomment>ui/moving.py</extracomment>
        <translation>変更を送信しましたが、ステーションの現在の場所は不明です。新旧の値はこのコンピューターに保存されています。</translation>
    </message>
    <message>
        <source>The values of before could not be kept on this computer.</source>
        <extracomment>ui/moving.py</extracomment>
        <translation>変更前の値をこのコンピューターに保存できませんでした。</translation>
    </message>
    <message>
        <source>It does not say enough of itself to be told apart. No password was sent there; sign in only if you know that this is {}.</source>
        <extracomment>ui/moving.py</extracomment>
        <translation>情報が足りず、同じものか判別できません。パスワードは送信していません。{} だと分かっている場合にのみサインインしてください。</translation>
    </message>
    <message>
        <source>The disk refused</source>
        <extracomment>ui/moving.py</extracomment>
        <translation>ディスクに拒否されました</translation>
    </message>
    <message>
        <source>This may cut the connection that the program uses.</source>
        <extracomment>ui/network_change.py</extracomment>
        <translation>アプリが使用中の接続が切れる可能性があります。</translation>
    </message>
    <message>
        <source>{} answers at {} now and shall answer at {} afterwards.</source>
        <extracomment>ui/network_change.py</extracomment>
        <translation>{} は現在 {} で応答しています。変更後は {} で応答します。</translation>
    </message>
    <message>
        <source>C&amp;hange network of {}</source>
        <extracomment>ui/network_change.py</extracomment>
        <translation>{} のネットワークを変更(&amp;H)</translation>
    </message>
    <message>
        <source>{} answers at {} now; whether it can be reached there afterwards is not known.</source>
        <extracomment>ui/network_change.py</extracomment>
        <translation>{} は現在 {} で応答しています。変更後もそこに接続できるかどうかは不明です。</translation>
    </message>
    <message>
        <source>{} answers at {} now; the address that DHCP will give it is not known here.</source>
        <extracomment>ui/network_change.py</extracomment>
        <translation>{} は現在 {} で応答しています。DHCP が割り当てるアドレスはここでは分かりません。</translation>
    </message>
    <message>
        <source>{} answers at {} now; its wired address shall be {} afterwards.</source>
        <extracomment>ui/network_change.py</extracomment>
        <translation>{} は現在 {} で応答しています。変更後の有線アドレスは {} です。</translation>
    </message>
    <message>
        <source>{} answers at {} now and shall answer there afterwards.</source>
        <extracomment>ui/network_change.py</extracomment>
        <translation>{} は現在 {} で応答しています。変更後も同じアドレスで応答します。</translation>
    </message>
    <message>
        <source>The connection may break: for 120 s the program looks for this very station at {}, at {} and by mDNS.</source>
        <extracomment>ui/network_change.py</extracomment>
        <translation>接続が切れることがあります。アプリは 120 秒間、{}、{}、mDNS でこのステーションを探します。</translation>
    </message>
    <message>
        <source>The connection may break: for 120 s the program looks for this very station at {} and by mDNS.</source>
        <extracomment>ui/network_change.py</extracomment>
        <translation>接続が切れることがあります。アプリは 120 秒間、{} と mDNS でこのステーションを探します。</translation>
    </message>
    <message>
        <source>The change is sent once and last; nothing is sent again by itself.</source>
        <extracomment>ui/network_change.py</extracomment>
        <translation>変更は最後に 1 回だけ送信し、自動では再送信しません。</translation>
    </message>
    <message>
        <source>Found: you go on where you are. Not found: a page says what to do with the values above, and the program keeps watching.</source>
        <extracomment>ui/network_change.py</extracomment>
        <translation>見つかった場合: そのまま続けられます。見つからない場合: 上の値を使った対処方法を表示し、アプリは監視を続けます。</translation>
    </message>
    <message>
        <source>What changes</source>
        <extracomment>ui/network_change.py</extracomment>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>Can this computer reach it afterwards?</source>
        <extracomment>ui/network_change.py</extracomment>
        <translation>変更後、このコンピューターから接続できますか?</translation>
    </message>
    <message>
        <source>What happens next</source>
        <extracomment>ui/network_change.py</extracomment>
        <translation>この後の流れ</translation>
    </message>
    <message>
        <source>connected</source>
        <extracomment>ui/network_list.py</extracomment>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>{} ({} access points)</source>
        <extracomment>ui/network_list.py</extracomment>
        <translation>{} (アクセスポイント {} 台)</translation>
    </message>
    <message>
        <source>Fair: {} characters, about {} bits.</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>普通: {} 文字、約 {} ビット。</translation>
    </message>
    <message>
        <source>Could not change the moderation password of {}.</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>{} のモデレーターパスワードを変更できませんでした。</translation>
    </message>
    <message>
        <source>Weak: {} characters, about {} bits. Take 12 or more, mixed.</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>弱い: {} 文字、約 {} ビット。種類を混ぜて 12 文字以上にしてください。</translation>
    </message>
    <message>
        <source>Strong: {} characters, about {} bits.</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>強い: {} 文字、約 {} ビット。</translation>
    </message>
    <message>
        <source>{} (admin)</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>{} (管理者)</translation>
    </message>
    <message>
        <source>{} (moderation)</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>{} (モデレーター)</translation>
    </message>
    <message>
        <source>Changing the password…</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>パスワードを変更中…</translation>
    </message>
    <message>
        <source>Whether the password was changed is not known.</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>パスワードが変更されたかどうかは不明です。</translation>
    </message>
    <message>
        <source>Could not change the admin password of {}.</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>{} の管理者パスワードを変更できませんでした。</translation>
    </message>
    <message>
        <source>&amp;Change admin password of {}</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>{} の管理者パスワードを変更(&amp;C)</translation>
    </message>
    <message>
        <source>{} {} ({})</source>
        <extracomment>ui/offer.py</extracomment>
        <translation>{} {} ({})</translation>
    </message>
    <message>
        <source>1 change for {} was not sent</source>
        <extracomment>ui/offer.py</extracomment>
        <translation>{} の 1 件の変更が未送信です</translation>
    </message>
    <message>
        <source>{} changes for {} were not sent</source>
        <extracomment>ui/offer.py</extracomment>
        <translation>{1} の {0} 件の変更が未送信です</translation>
    </message>
    <message>
        <source>&amp;Keep for {}</source>
        <extracomment>ui/offer.py</extracomment>
        <translation>{} 用に保持(&amp;K)</translation>
    </message>
    <message>
        <source>{} min ago</source>
        <extracomment>ui/offer.py</extracomment>
        <translation>{} 分前</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>ui/offer.py</extracomment>
        <translation>今日</translation>
    </message>
    <message>
        <source>yesterday</source>
        <extracomment>ui/offer.py</extracomment>
        <translation>昨日</translation>
    </message>
    <message>
        <source>Networks are heard while the radio is a client: choose “Other AP (client)” and apply it.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>ネットワークを検出できるのは、無線がクライアントのときだけです。「Other AP (クライアント)」を選んで適用してください。</translation>
    </message>
    <message>
        <source>The station hears no network. Bring it nearer to an access point, or scan again.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>ステーションがネットワークを検出していません。アクセスポイントに近づけるか、再スキャンしてください。</translation>
    </message>
    <message>
        <source>The station may still join; look at the connection above.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>ステーションがこれから接続する可能性もあります。上の接続の表示を確認してください。</translation>
    </message>
    <message>
        <source>It stays on the network that it was on, if any.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>元のネットワークがあれば、そのまま接続しています。</translation>
    </message>
    <message>
        <source>The network’s DHCP gave none yet. Wait a moment, or give it a static address.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>ネットワークの DHCP がまだアドレスを割り当てていません。しばらく待つか、静的アドレスを設定してください。</translation>
    </message>
    <message>
        <source>It appears in the list by itself, at its new address, where this computer is in the same network; else connect a cable.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>このコンピューターが同じネットワークにあれば、新しいアドレスで自動的に一覧に表示されます。そうでなければ、ケーブルをつないでください。</translation>
    </message>
    <message>
        <source>The station gives no cause. Likely are a wrong password, too far away, or another security.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>ステーションは原因を示していません。パスワードの誤り、距離が遠い、セキュリティの違いなどが考えられます。</translation>
    </message>
    <message>
        <source>1 more hides its name</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>ほかに名前非表示 1 件</translation>
    </message>
    <message>
        <source>{} more hide their name</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>ほかに名前非表示 {} 件</translation>
    </message>
    <message>
        <source>Could not join the network of {}.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>{} をネットワークに接続できませんでした。</translation>
    </message>
    <message>
        <source>Filter networks</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>ネットワークを絞り込み</translation>
    </message>
    <message>
        <source>&amp;Join…</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>接続(&amp;J)…</translation>
    </message>
    <message>
        <source>Add a &amp;hidden network…</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>非公開ネットワークを追加(&amp;H)…</translation>
    </message>
    <message>
        <source>Could not read the networks in reach of {}.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>{} が利用できるネットワークを読み込めませんでした。</translation>
    </message>
    <message>
        <source>{}, as the station heard them just now</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>{} 件 (検出: たった今)</translation>
    </message>
    <message>
        <source>{}, as the station heard them {} s ago</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>{} 件 (検出: {} 秒前)</translation>
    </message>
    <message>
        <source>The station is on it.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>ステーションはこれに接続しています。</translation>
    </message>
    <message>
        <source>Something is going on already.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>別の処理が進行中です。</translation>
    </message>
    <message>
        <source>Could not forget the network of {}.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>{} のネットワークを削除できませんでした。</translation>
    </message>
    <message>
        <source>This may cut the connection.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>接続が切れる可能性があります。</translation>
    </message>
    <message>
        <source>The radio is no client now.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>現在、無線はクライアントではありません。</translation>
    </message>
    <message>
        <source>Choose a network first.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>先にネットワークを選んでください。</translation>
    </message>
    <message>
        <source>&amp;Join {}…</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>{} に接続(&amp;J)…</translation>
    </message>
    <message>
        <source>Nothing else on the station has changed.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>ステーションのほかの設定は変わっていません。</translation>
    </message>
    <message>
        <source>Could not save the settings of {}.</source>
        <extracomment>ui/outcomes.py</extracomment>
        <translation>{} の設定を保存できませんでした。</translation>
    </message>
    <message>
        <source>Somebody else changed meanwhile: {}.</source>
        <extracomment>ui/outcomes.py</extracomment>
        <translation>その間に、ほかの人が次の設定を変更しました: {}。</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile: {}.</source>
        <extracomment>ui/outcomes.py</extracomment>
        <translation>その間に、ほかの人が変更しました: {}。</translation>
    </message>
    <message>
        <source>Somebody else changed what it depends on: {}.</source>
        <extracomment>ui/outcomes.py</extracomment>
        <translation>関連する設定をほかの人が変更しました: {}。</translation>
    </message>
    <message>
        <source>{} was read back and has its own value of: {}.</source>
        <extracomment>ui/outcomes.py</extracomment>
        <translation>{0} を読み直した結果、次の値は元のままです: {1}。</translation>
    </message>
    <message>
        <source>{} said yes and kept its own value of: {}.</source>
        <extracomment>ui/outcomes.py</extracomment>
        <translation>{0} は受け付けましたが、次の値は元のままです: {1}。</translation>
    </message>
    <message>
        <source>Could not read these settings of {}.</source>
        <extracomment>ui/page.py</extracomment>
        <translation>{} のこの設定を読み込めませんでした。</translation>
    </message>
    <message>
        <source>1 more is missing, too.</source>
        <extracomment>ui/past_changes.py</extracomment>
        <translation>ほかに 1 台が見つかりません。</translation>
    </message>
    <message>
        <source>&amp;Forget these values</source>
        <extracomment>ui/past_changes.py</extracomment>
        <translation>この値を削除(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <extracomment>ui/past_changes.py</extracomment>
        <translation>保持する(&amp;K)</translation>
    </message>
    <message>
        <source>Not forgotten.</source>
        <extracomment>ui/past_changes.py</extracomment>
        <translation>削除されていません。</translation>
    </message>
    <message>
        <source>No reason</source>
        <extracomment>ui/past_changes.py</extracomment>
        <translation>理由は不明です</translation>
    </message>
    <message>
        <source>Only a JPEG or PNG file can be sent unchanged.</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>そのまま送信できるのは JPEG または PNG ファイルのみです。</translation>
    </message>
    <message>
        <source>Not while the file is sent unchanged.</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>ファイルをそのまま送信する場合は使えません。</translation>
    </message>
    <message>
        <source>Black</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>黒</translation>
    </message>
    <message>
        <source>White</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>白</translation>
    </message>
    <message>
        <source>Dark grey</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>濃い灰色</translation>
    </message>
    <message>
        <source>Light grey</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>薄い灰色</translation>
    </message>
    <message>
        <source>Blue</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>青</translation>
    </message>
    <message>
        <source>Green</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>緑</translation>
    </message>
    <message>
        <source>Red</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>赤</translation>
    </message>
    <message>
        <source>Sent as {}</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>送信時の名前: {}</translation>
    </message>
    <message>
        <source>Name of the picture</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>画像の名前</translation>
    </message>
    <message>
        <source>Slot</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>スロット</translation>
    </message>
    <message>
        <source>Colour of the bars</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>余白の色</translation>
    </message>
    <message>
        <source>JPEG quality in percent</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>JPEG 品質 (パーセント)</translation>
    </message>
    <message>
        <source>Text on the picture</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>画像上のテキスト</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>画像</translation>
    </message>
    <message>
        <source>Fit</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>合わせ方</translation>
    </message>
    <message>
        <source>&amp;Fill</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>塗りつぶし(&amp;F)</translation>
    </message>
    <message>
        <source>F&amp;it: all of it, with bars</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>全体を表示、余白あり(&amp;I)</translation>
    </message>
    <message>
        <source>S&amp;tretch: all of it, out of shape</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>引き伸ばし、変形あり(&amp;T)</translation>
    </message>
    <message>
        <source>Send the file &amp;unchanged</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>ファイルをそのまま送信(&amp;U)</translation>
    </message>
    <message>
        <source>Bars</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>余白</translation>
    </message>
    <message>
        <source>Quality</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>品質</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>S&amp;lot</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>スロット(&amp;L)</translation>
    </message>
    <message>
        <source>Only Fit leaves bars.</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>余白ができるのは「全体を表示」の場合のみです。</translation>
    </message>
    <message>
        <source>Wallpaper for {}</source>
        <extracomment>ui/picture_editor.py</extracomment>
        <translation>{} の壁紙</translation>
    </message>
    <message>
        <source>Show it on the &amp;display at once</source>
        <extracomment>ui/picture_editor.py</extracomment>
        <translation>すぐにディスプレイに表示(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <extracomment>ui/picture_editor.py</extracomment>
        <translation>送信(&amp;S)</translation>
    </message>
    <message>
        <source>The file goes as it is; how the station scales it is not known.</source>
        <extracomment>ui/picture_editor.py</extracomment>
        <translation>ファイルはそのまま送信されます。ステーションでの拡大縮小方法は不明です。</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <extracomment>ui/picture_editor.py</extracomment>
        <translation>描画中…</translation>
    </message>
    <message>
        <source>Working…</source>
        <extracomment>ui/picture_editor.py</extracomment>
        <translation>処理中…</translation>
    </message>
    <message>
        <source>Sent unchanged, with everything the file holds.</source>
        <extracomment>ui/picture_editor.py</extracomment>
        <translation>ファイルの内容をすべて含め、そのまま送信します。</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <extracomment>ui/picture_intake.py</extracomment>
        <translation>送信されませんでした。</translation>
    </message>
    <message>
        <source>Some pictures were not sent.</source>
        <extracomment>ui/picture_intake.py</extracomment>
        <translation>一部の画像は送信されませんでした。</translation>
    </message>
    <message>
        <source>Only the first {} were taken: a station has {} slots of yours.</source>
        <extracomment>ui/picture_intake.py</extracomment>
        <translation>最初の {} 個だけを受け付けました。自由に使えるスロットは {} 個です。</translation>
    </message>
    <message>
        <source>{}.
It was sent from another computer.</source>
        <extracomment>ui/picture_shelf.py</extracomment>
        <translation>{}。
別のコンピューターから送信されました。</translation>
    </message>
    <message>
        <source>Also listed for this slot: {}</source>
        <extracomment>ui/picture_shelf.py</extracomment>
        <translation>このスロットには次も登録されています: {}</translation>
    </message>
    <message>
        <source>sent {}</source>
        <extracomment>ui/picture_shelf.py</extracomment>
        <translation>送信日 {}</translation>
    </message>
    <message>
        <source>The picture cannot be read</source>
        <extracomment>ui/picture_shelf.py</extracomment>
        <translation>画像を読み込めません</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.bmp *.gif *.tif *.tiff)</source>
        <extracomment>ui/picture_sources.py</extracomment>
        <translation>画像 (*.jpg *.jpeg *.png *.webp *.bmp *.gif *.tif *.tiff)</translation>
    </message>
    <message>
        <source>The texts become part of the picture. When the address changes, send it again.</source>
        <extracomment>ui/picture_text.py</extracomment>
        <translation>テキストは画像の一部になります。アドレスが変わったら、送信し直してください。</translation>
    </message>
    <message>
        <source>Everybody who sees the display can join this Wi-Fi: the QR code holds its password.</source>
        <extracomment>ui/picture_text.py</extracomment>
        <translation>QR コードには Wi-Fi のパスワードが含まれるため、ディスプレイを見た人は誰でもこの Wi-Fi に接続できます。</translation>
    </message>
    <message>
        <source>Type the password of the Wi-Fi, as it is set on the page Wi-Fi.</source>
        <extracomment>ui/picture_text.py</extracomment>
        <translation>「Wi-Fi」ページで設定した Wi-Fi のパスワードを入力してください。</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <extracomment>ui/picture_text.py</extracomment>
        <translation>アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>How to &amp;connect</source>
        <extracomment>ui/picture_text.py</extracomment>
        <translation>接続方法(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;QR code</source>
        <extracomment>ui/picture_text.py</extracomment>
        <translation>QR コード(&amp;Q)</translation>
    </message>
    <message>
        <source>What the QR code holds</source>
        <extracomment>ui/picture_text.py</extracomment>
        <translation>QR コードの内容</translation>
    </message>
    <message>
        <source>Address in the QR code</source>
        <extracomment>ui/picture_text.py</extracomment>
        <translation>QR コードのアドレス</translation>
    </message>
    <message>
        <source>Password of the Wi-Fi</source>
        <extracomment>ui/picture_text.py</extracomment>
        <translation>Wi-Fi のパスワード</translation>
    </message>
    <message>
        <source>Wi-Fi password</source>
        <extracomment>ui/picture_text.py</extracomment>
        <translation>Wi-Fi パスワード</translation>
    </message>
    <message>
        <source>Place of the texts</source>
        <extracomment>ui/picture_text.py</extracomment>
        <translation>テキストの位置</translation>
    </message>
    <message>
        <source>Bottom, shaded</source>
        <extracomment>ui/picture_text.py</extracomment>
        <translation>下 (影付き)</translation>
    </message>
    <message>
        <source>Top, shaded</source>
        <extracomment>ui/picture_text.py</extracomment>
        <translation>上 (影付き)</translation>
    </message>
    <message>
        <source>Size of the texts in percent</source>
        <extracomment>ui/picture_text.py</extracomment>
        <translation>テキストのサイズ (パーセント)</translation>
    </message>
    <message>
        <source>Wi-Fi {}</source>
        <extracomment>ui/picture_text.py</extracomment>
        <translation>Wi-Fi {}</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>ui/picture_text.py</extracomment>
        <translation>位置</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>ui/picture_text.py</extracomment>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Choose a JPEG or PNG picture.</source>
        <extracomment>ui/pictures.py</extracomment>
        <translation>JPEG または PNG 画像を選んでください。</translation>
    </message>
    <message>
        <source>Pictures in HEIC or AVIF are not read. Save it as JPEG first.</source>
        <extracomment>ui/pictures.py</extracomment>
        <translation>HEIC や AVIF の画像は読み込めません。先に JPEG で保存してください。</translation>
    </message>
    <message>
        <source>The picture is cut off: its end is missing. Copy the file anew.</source>
        <extracomment>ui/pictures.py</extracomment>
        <translation>画像が途中で切れています。ファイルをコピーし直してください。</translation>
    </message>
    <message>
        <source>The picture has {} × {} pixels; at most {} on each side are read. Make it smaller.</source>
        <extracomment>ui/pictures.py</extracomment>
        <translation>画像は {} × {} ピクセルです。読み込めるのは各辺 {} ピクセルまでです。小さくしてください。</translation>
    </message>
    <message>
        <source>The picture has {} × {} pixels, too many for this format. Make it smaller, or a JPEG.</source>
        <extracomment>ui/pictures.py</extracomment>
        <translation>画像は {} × {} ピクセルで、この形式には大きすぎます。小さくするか、JPEG にしてください。</translation>
    </message>
    <message>
        <source>This is no picture that can be read.</source>
        <extracomment>ui/pictures.py</extracomment>
        <translation>読み込める画像ではありません。</translation>
    </message>
    <message>
        <source>The picture needs more memory than there is. Make it smaller.</source>
        <extracomment>ui/pictures.py</extracomment>
        <translation>画像の読み込みに必要なメモリが足りません。画像を小さくしてください。</translation>
    </message>
    <message>
        <source>The file has {} MB; at most {} MB are read.</source>
        <extracomment>ui/pictures.py</extracomment>
        <translation>ファイルは {} MB です。読み込めるのは {} MB までです。</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <extracomment>ui/pictures.py</extracomment>
        <translation>読み込めません</translation>
    </message>
    <message>
        <source>The file could not be read: {}.</source>
        <extracomment>ui/pictures.py</extracomment>
        <translation>ファイルを読み込めませんでした: {}。</translation>
    </message>
    <message>
        <source>Drawings (SVG) are not read.</source>
        <extracomment>ui/pictures.py</extracomment>
        <translation>図形 (SVG) は読み込めません。</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be read.</source>
        <extracomment>ui/pictures.py</extracomment>
        <translation>画像が壊れているため、読み込めません。</translation>
    </message>
    <message>
        <source>This is no file with a picture.</source>
        <extracomment>ui/pictures.py</extracomment>
        <translation>画像ファイルではありません。</translation>
    </message>
    <message>
        <source>Preferences not read.</source>
        <extracomment>ui/preferences.py</extracomment>
        <translation>環境設定を読み込めませんでした。</translation>
    </message>
    <message>
        <source>It holds until the program ends. {}</source>
        <extracomment>ui/preferences.py</extracomment>
        <translation>アプリの終了まで有効です。{}</translation>
    </message>
    <message>
        <source>Preferences not kept.</source>
        <extracomment>ui/preferences.py</extracomment>
        <translation>環境設定を保存できませんでした。</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>ui/preferences_dialog.py, ui/preferences_pages.py</extracomment>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>ui/preferences_dialog.py, ui/preferences_search.py</extracomment>
        <translation>検索</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>ui/preferences_dialog.py, ui/preferences_pages.py</extracomment>
        <translation>ログ</translation>
    </message>
    <message>
        <source>It is open in this window. Sign out of it first.</source>
        <extracomment>ui/preferences_dialog.py</extracomment>
        <translation>このウィンドウで開いています。先にサインアウトしてください。</translation>
    </message>
    <message>
        <source>Preferences</source>
        <extracomment>ui/preferences_dialog.py</extracomment>
        <translation>環境設定</translation>
    </message>
    <message>
        <source>Pages of the preferences</source>
        <extracomment>ui/preferences_dialog.py</extracomment>
        <translation>環境設定のページ</translation>
    </message>
    <message>
        <source>Not kept.</source>
        <extracomment>ui/preferences_dialog.py</extracomment>
        <translation>保存できませんでした。</translation>
    </message>
    <message>
        <source>The colours of the program, in force at once.</source>
        <extracomment>ui/preferences_pages.py</extracomment>
        <translation>アプリの配色。すぐに反映されます。</translation>
    </message>
    <message>
        <source>The language of the program. Help is in English.</source>
        <extracomment>ui/preferences_pages.py</extracomment>
        <translation>アプリの言語。ヘルプは英語です。</translation>
    </message>
    <message>
        <source>The program goes on in the language of now until it ends.</source>
        <extracomment>ui/preferences_pages.py</extracomment>
        <translation>アプリを終了するまでは、現在の言語のままです。</translation>
    </message>
    <message>
        <source>What the program writes down about its work, for whoever looks for a fault: an event a line, without passwords and without values of settings.</source>
        <extracomment>ui/preferences_pages.py</extracomment>
        <translation>障害の調査に使うアプリの動作記録です。1 行に 1 イベントで、パスワードと設定値は含まれません。</translation>
    </message>
    <message>
        <source>This run writes no log.</source>
        <extracomment>ui/preferences_pages.py</extracomment>
        <translation>今回の実行ではログを書き込みません。</translation>
    </message>
    <message>
        <source>This system has no program for it. Copy where it is, and open it by hand.</source>
        <extracomment>ui/preferences_pages.py</extracomment>
        <translation>このシステムには対応するプログラムがありません。場所をコピーして手動で開いてください。</translation>
    </message>
    <message>
        <source>&amp;Everything, each request too</source>
        <extracomment>ui/preferences_pages.py</extracomment>
        <translation>すべて、要求も含む(&amp;E)</translation>
    </message>
    <message>
        <source>E&amp;vents and problems</source>
        <extracomment>ui/preferences_pages.py</extracomment>
        <translation>イベントと問題(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Problems alone</source>
        <extracomment>ui/preferences_pages.py</extracomment>
        <translation>問題のみ(&amp;P)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <extracomment>ui/preferences_pages.py, ui/top_bar.py</extracomment>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <extracomment>ui/preferences_pages.py</extracomment>
        <translation>次回の起動時に反映されます。</translation>
    </message>
    <message>
        <source>The log is {}</source>
        <extracomment>ui/preferences_pages.py</extracomment>
        <translation>ログの場所: {}</translation>
    </message>
    <message>
        <source>Copy where the log is</source>
        <extracomment>ui/preferences_pages.py</extracomment>
        <translation>ログの場所をコピー</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <extracomment>ui/preferences_pages.py</extracomment>
        <translation>フォルダーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>The folder was not opened.</source>
        <extracomment>ui/preferences_pages.py</extracomment>
        <translation>フォルダーを開けませんでした。</translation>
    </message>
    <message>
        <source>Where it is</source>
        <extracomment>ui/preferences_pages.py</extracomment>
        <translation>場所</translation>
    </message>
    <message>
        <source>How stations are looked for. A station can always be added by its address, too.</source>
        <extracomment>ui/preferences_search.py</extracomment>
        <translation>ステーションの検索方法。アドレスでステーションを追加することもできます。</translation>
    </message>
    <message>
        <source>Where a station announces itself under a name of its own, as the maker says. Several stand beside each other with a space between.</source>
        <extracomment>ui/preferences_search.py</extracomment>
        <translation>ステーションが独自の名前で通知する場合に、メーカーの情報に従って入力します。複数ある場合は空白で区切ります。</translation>
    </message>
    <message>
        <source>It is not asked for until that is corrected.</source>
        <extracomment>ui/preferences_search.py</extracomment>
        <translation>修正するまで検索されません。</translation>
    </message>
    <message>
        <source>Further service types</source>
        <extracomment>ui/preferences_search.py</extracomment>
        <translation>追加のサービスの種類</translation>
    </message>
    <message>
        <source>Search on {}</source>
        <extracomment>ui/preferences_search.py</extracomment>
        <translation>{} で検索</translation>
    </message>
    <message>
        <source>Not searched: {}.</source>
        <extracomment>ui/preferences_search.py</extracomment>
        <translation>検索していません: {}。</translation>
    </message>
    <message>
        <source>Not connected now.</source>
        <extracomment>ui/preferences_search.py</extracomment>
        <translation>現在接続されていません。</translation>
    </message>
    <message>
        <source>Network adapters</source>
        <extracomment>ui/preferences_search.py</extracomment>
        <translation>ネットワークアダプター</translation>
    </message>
    <message>
        <source>No station is remembered. One is as soon as you have signed in to it.</source>
        <extracomment>ui/preferences_stations.py</extracomment>
        <translation>記憶したステーションはありません。サインインすると記憶されます。</translation>
    </message>
    <message>
        <source>Stations that somebody signed in to from here. By what is remembered the program notices when another device stands in the place of one.</source>
        <extracomment>ui/preferences_stations.py</extracomment>
        <translation>ここからサインインしたことのあるステーションです。記憶した情報により、別の機器への入れ替わりに気付けます。</translation>
    </message>
    <message>
        <source>Choose a station first.</source>
        <extracomment>ui/preferences_stations.py</extracomment>
        <translation>先にステーションを選んでください。</translation>
    </message>
    <message>
        <source>Changes that were made here and not sent to it.</source>
        <extracomment>ui/preferences_stations.py</extracomment>
        <translation>ここで行い、まだ送信していない変更。</translation>
    </message>
    <message>
        <source>last seen on {}</source>
        <extracomment>ui/preferences_stations.py</extracomment>
        <translation>最終確認 {}</translation>
    </message>
    <message>
        <source>Asks up to {} addresses, {} at a time, whether a station answers there. Only in a network that you may examine.</source>
        <extracomment>ui/probing.py</extracomment>
        <translation>最大 {} 個のアドレスに {} 個ずつ、ステーションの有無を問い合わせます。調査が許可されたネットワークでのみ使用してください。</translation>
    </message>
    <message>
        <source>{}: {}.</source>
        <extracomment>ui/probing.py</extracomment>
        <translation>{}: {}。</translation>
    </message>
    <message>
        <source>Looked at {} of {} addresses.</source>
        <extracomment>ui/probing.py</extracomment>
        <translation>{1} 個中 {0} 個のアドレスを確認しました。</translation>
    </message>
    <message>
        <source>Stations: {}. Other devices: {}.</source>
        <extracomment>ui/probing.py</extracomment>
        <translation>ステーション: {} 台。その他の機器: {} 台。</translation>
    </message>
    <message>
        <source>{} of {} addresses looked at…</source>
        <extracomment>ui/probing.py</extracomment>
        <translation>{1} 個中 {0} 個のアドレスを確認済み…</translation>
    </message>
    <message>
        <source>&amp;Add these {} stations to the list</source>
        <extracomment>ui/probing.py</extracomment>
        <translation>これら {} 台のステーションを一覧に追加(&amp;A)</translation>
    </message>
    <message>
        <source>{}: a device is there, and refuses the connection.</source>
        <extracomment>ui/probing.py</extracomment>
        <translation>{}: 機器はありますが、接続を拒否しています。</translation>
    </message>
    <message>
        <source>Looked at {}.</source>
        <extracomment>ui/probing.py</extracomment>
        <translation>{} を確認しました。</translation>
    </message>
    <message>
        <source>Programs (*.exe *.msi *.zip *.dmg *.pkg *.apk)</source>
        <extracomment>ui/quick_join_panel.py</extracomment>
        <translation>プログラム (*.exe *.msi *.zip *.dmg *.pkg *.apk)</translation>
    </message>
    <message>
        <source>A small program that the station itself hands out: a presenter who starts it on a laptop joins this station without installing anything. Save it here to pass it on, on a USB stick for example.</source>
        <extracomment>ui/quick_join_panel.py</extracomment>
        <translation>ステーションが配布する小さなプログラムです。発表者はノート PC で実行するだけで、インストールせずにこのステーションに参加できます。ここに保存し、USB メモリなどで渡してください。</translation>
    </message>
    <message>
        <source>&amp;Save Quick Join…</source>
        <extracomment>ui/quick_join_panel.py</extracomment>
        <translation>Quick Join を保存(&amp;S)…</translation>
    </message>
    <message>
        <source>None on this station</source>
        <extracomment>ui/quick_join_panel.py</extracomment>
        <translation>このステーションにはなし</translation>
    </message>
    <message>
        <source>The station names no Quick Join file.</source>
        <extracomment>ui/quick_join_panel.py</extracomment>
        <translation>ステーションは Quick Join ファイルを示していません。</translation>
    </message>
    <message>
        <source>Save Quick Join</source>
        <extracomment>ui/quick_join_panel.py</extracomment>
        <translation>Quick Join の保存</translation>
    </message>
    <message>
        <source>{}, {}. It was not opened.</source>
        <extracomment>ui/quick_join_panel.py</extracomment>
        <translation>{}、{}。開いてはいません。</translation>
    </message>
    <message>
        <source>{} lies in another network.</source>
        <extracomment>ui/reach_checks.py</extracomment>
        <translation>{} は別のネットワークにあります。</translation>
    </message>
    <message>
        <source>{} lies in the network of {} ({}).</source>
        <extracomment>ui/reach_checks.py</extracomment>
        <translation>{} は {} のネットワークにあります ({})。</translation>
    </message>
    <message>
        <source>{} on {}</source>
        <extracomment>ui/reach_checks.py</extracomment>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>{} is in use: a machine answers there.</source>
        <extracomment>ui/reach_checks.py</extracomment>
        <translation>{} は使用中です。別の機器が応答しています。</translation>
    </message>
    <message>
        <source>{} seems to be in use.</source>
        <extracomment>ui/reach_checks.py</extracomment>
        <translation>{} は使用中のようです。</translation>
    </message>
    <message>
        <source>Nobody answers at {} now.</source>
        <extracomment>ui/reach_checks.py</extracomment>
        <translation>現在、{} の応答はありません。</translation>
    </message>
    <message>
        <source>{} is this computer’s own.</source>
        <extracomment>ui/reach_checks.py</extracomment>
        <translation>{} はこのコンピューター自身のアドレスです。</translation>
    </message>
    <message>
        <source>This computer is {}.</source>
        <extracomment>ui/reach_checks.py</extracomment>
        <translation>このコンピューター: {}。</translation>
    </message>
    <message>
        <source>Nothing is remembered of this station.</source>
        <extracomment>ui/remember.py</extracomment>
        <translation>このステーションについて記憶した情報はありません。</translation>
    </message>
    <message>
        <source>Looking for this computer’s key ring…</source>
        <extracomment>ui/remember.py</extracomment>
        <translation>このコンピューターのキーリングを確認中…</translation>
    </message>
    <message>
        <source>It has not shown a certificate yet, which would prove who asks for it.</source>
        <extracomment>ui/remember.py</extracomment>
        <translation>要求元を証明する証明書を、まだ示していません。</translation>
    </message>
    <message>
        <source>Filled from this computer’s key ring.</source>
        <extracomment>ui/remember.py</extracomment>
        <translation>このコンピューターのキーリングから入力しました。</translation>
    </message>
    <message>
        <source>Re&amp;member on this computer</source>
        <extracomment>ui/remember.py</extracomment>
        <translation>このコンピューターに記憶(&amp;M)</translation>
    </message>
    <message>
        <source>The password of {} is not remembered. {}</source>
        <extracomment>ui/remember.py</extracomment>
        <translation>{} のパスワードは記憶されていません。{}</translation>
    </message>
    <message>
        <source>The password of {} is not forgotten. {}</source>
        <extracomment>ui/remember.py</extracomment>
        <translation>{} のパスワードは削除されていません。{}</translation>
    </message>
    <message>
        <source>A station makes a new certificate after a factory reset. But a device that wants to pass for the station has another one as well, and would be given its password.</source>
        <extracomment>ui/replace_pin.py</extracomment>
        <translation>工場出荷時リセットを行うと、ステーションは新しい証明書を作成します。ただし、ステーションになりすます機器の証明書も以前とは異なり、その機器にパスワードを渡してしまうおそれがあります。</translation>
    </message>
    <message>
        <source>Ask who looks after the station, or read the fingerprint in a browser on a cable that goes straight to it. Type its end only when it is the same as below “Now”.</source>
        <extracomment>ui/replace_pin.py</extracomment>
        <translation>ステーションの管理者に確認するか、ケーブルで直結してブラウザーでフィンガープリントを確認してください。下の「現在」と同じ場合にのみ、末尾を入力してください。</translation>
    </message>
    <message>
        <source>Replace the certificate of {}</source>
        <extracomment>ui/replace_pin.py</extracomment>
        <translation>{} の証明書の置き換え</translation>
    </message>
    <message>
        <source>Fingerprints (SHA-256)</source>
        <extracomment>ui/replace_pin.py</extracomment>
        <translation>フィンガープリント (SHA-256)</translation>
    </message>
    <message>
        <source>Another certificate than before</source>
        <extracomment>ui/listed.py, ui/replace_pin.py</extracomment>
        <translation>証明書が以前と異なります</translation>
    </message>
    <message>
        <source>Type the end of the new fingerprint first.</source>
        <extracomment>ui/replace_pin.py</extracomment>
        <translation>先に新しいフィンガープリントの末尾を入力してください。</translation>
    </message>
    <message>
        <source>Its network goes back to factory values: the address {} may change.</source>
        <extracomment>ui/reset_dialog.py</extracomment>
        <translation>ネットワークが工場出荷時の設定に戻り、アドレス {} が変わる可能性があります。</translation>
    </message>
    <message>
        <source>All settings of the station</source>
        <extracomment>ui/reset_dialog.py</extracomment>
        <translation>ステーションのすべての設定</translation>
    </message>
    <message>
        <source>Wallpapers in slots 2 to 5</source>
        <extracomment>ui/reset_dialog.py</extracomment>
        <translation>スロット 2～5 の壁紙</translation>
    </message>
    <message>
        <source>Wi-Fi networks and their passwords</source>
        <extracomment>ui/reset_dialog.py</extracomment>
        <translation>Wi-Fi ネットワークとそのパスワード</translation>
    </message>
    <message>
        <source>Admin and moderation passwords</source>
        <extracomment>ui/reset_dialog.py</extracomment>
        <translation>管理者とモデレーターのパスワード</translation>
    </message>
    <message>
        <source>What this computer knows of it</source>
        <extracomment>ui/reset_dialog.py</extracomment>
        <translation>このコンピューターが記憶した情報</translation>
    </message>
    <message>
        <source>The button stays off until the name is the same. Enter does not press it.</source>
        <extracomment>ui/reset_dialog.py</extracomment>
        <translation>名前が一致するまでボタンは押せません。Enter キーでは実行されません。</translation>
    </message>
    <message>
        <source>Reset {} to factory values?</source>
        <extracomment>ui/reset_dialog.py</extracomment>
        <translation>{} を工場出荷時の設定に戻しますか?</translation>
    </message>
    <message>
        <source>Stays</source>
        <extracomment>ui/reset_dialog.py</extracomment>
        <translation>残るもの</translation>
    </message>
    <message>
        <source>Firmware {}</source>
        <extracomment>ui/reset_dialog.py, ui/station_header.py</extracomment>
        <translation>ファームウェア {}</translation>
    </message>
    <message>
        <source>The firmware</source>
        <extracomment>ui/reset_dialog.py</extracomment>
        <translation>ファームウェア</translation>
    </message>
    <message>
        <source>Factory reset</source>
        <extracomment>ui/reset_dialog.py, ui/system_panel.py</extracomment>
        <translation>工場出荷時リセット</translation>
    </message>
    <message>
        <source>Type the station’s name, {}, to go on</source>
        <extracomment>ui/reset_dialog.py</extracomment>
        <translation>続けるには、ステーションの名前 {} を入力してください</translation>
    </message>
    <message>
        <source>&amp;Save configuration file…</source>
        <extracomment>ui/reset_dialog.py</extracomment>
        <translation>構成ファイルを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>A copy of the settings can be loaded again afterwards.</source>
        <extracomment>ui/reset_dialog.py</extracomment>
        <translation>保存した設定は、後で読み込むことができます。</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <extracomment>ui/reset_dialog.py</extracomment>
        <translation>元に戻すことはできません。</translation>
    </message>
    <message>
        <source>Lost for good</source>
        <extracomment>ui/reset_dialog.py</extracomment>
        <translation>完全に失われるもの</translation>
    </message>
    <message>
        <source>Perhaps not found again</source>
        <extracomment>ui/reset_dialog.py</extracomment>
        <translation>見つからなくなる可能性</translation>
    </message>
    <message>
        <source>Type the station’s name first.</source>
        <extracomment>ui/reset_dialog.py</extracomment>
        <translation>先にステーションの名前を入力してください。</translation>
    </message>
    <message>
        <source>Please wait. Nothing is sent again by itself, and nobody is signed in by itself.</source>
        <extracomment>ui/resetting.py</extracomment>
        <translation>お待ちください。自動では再送信もサインインもしません。</translation>
    </message>
    <message>
        <source>Most stations take less. The program keeps watching.</source>
        <extracomment>ui/resetting.py</extracomment>
        <translation>通常はこれほどかかりません。アプリは監視を続けます。</translation>
    </message>
    <message>
        <source>It never confirmed the reset, was never seen away and still answers as before. Read the settings again, then decide anew.</source>
        <extracomment>ui/resetting.py</extracomment>
        <translation>リセットは確認されず、切断もなく、以前と同じように応答しています。設定を読み込み直してから、改めて判断してください。</translation>
    </message>
    <message>
        <source>Over http nothing proves that it is the same device.</source>
        <extracomment>ui/resetting.py</extracomment>
        <translation>http では、同じ機器であることを証明できません。</translation>
    </message>
    <message>
        <source>It shows the same certificate as before.</source>
        <extracomment>ui/resetting.py</extracomment>
        <translation>証明書は以前と同じです。</translation>
    </message>
    <message>
        <source>It shows another certificate than before, as after a reset; that cannot be checked from here. Compare it with the room’s display, or use a cable straight to it.</source>
        <extracomment>ui/resetting.py</extracomment>
        <translation>リセット後のように、証明書が以前と異なります。ここからは確認できません。会議室のディスプレイと比べるか、ケーブルで直結してください。</translation>
    </message>
    <message>
        <source>Its default passwords are in force: sign in from the list and change them first.</source>
        <extracomment>ui/resetting.py</extracomment>
        <translation>既定のパスワードが有効です。一覧からサインインし、最初にパスワードを変更してください。</translation>
    </message>
    <message>
        <source>The reset was confirmed; whether it is back is not known. It will be in the list, perhaps under another name and address.</source>
        <extracomment>ui/resetting.py</extracomment>
        <translation>リセットは確認されましたが、復帰したかどうかは不明です。別の名前やアドレスで一覧に表示される可能性があります。</translation>
    </message>
    <message>
        <source>The reset was sent and never confirmed: whether it took it is not known. Look for it in the list, perhaps under another name and address.</source>
        <extracomment>ui/resetting.py</extracomment>
        <translation>リセットを送信しましたが、確認がないため、実行されたかどうかは不明です。一覧で探してください。別の名前やアドレスになっている可能性があります。</translation>
    </message>
    <message>
        <source>Resetting, {} s</source>
        <extracomment>ui/resetting.py</extracomment>
        <translation>リセット中、{} 秒</translation>
    </message>
    <message>
        <source>Resetting {} to factory values</source>
        <extracomment>ui/resetting.py</extracomment>
        <translation>{} を工場出荷時の設定にリセット中</translation>
    </message>
    <message>
        <source>{} is not back after {} s.</source>
        <extracomment>ui/resetting.py, ui/restarting.py</extracomment>
        <translation>{} は {} 秒経っても復帰していません。</translation>
    </message>
    <message>
        <source>{} was not reset, as far as can be seen.</source>
        <extracomment>ui/resetting.py</extracomment>
        <translation>確認できる限り、{} はリセットされていません。</translation>
    </message>
    <message>
        <source>Reset; back after {} s.</source>
        <extracomment>ui/resetting.py</extracomment>
        <translation>リセット完了。{} 秒後に復帰しました。</translation>
    </message>
    <message>
        <source>{} was reset to factory values</source>
        <extracomment>ui/resetting.py</extracomment>
        <translation>{} を工場出荷時の設定に戻しました</translation>
    </message>
    <message>
        <source>Could not reset {}.</source>
        <extracomment>ui/resetting.py</extracomment>
        <translation>{} をリセットできませんでした。</translation>
    </message>
    <message>
        <source>Send the reset, once</source>
        <extracomment>ui/resetting.py</extracomment>
        <translation>リセットの送信 (1 回)</translation>
    </message>
    <message>
        <source>Wait until it is gone</source>
        <extracomment>ui/resetting.py, ui/restarting.py</extracomment>
        <translation>切断の待機</translation>
    </message>
    <message>
        <source>Wait until something answers in its place</source>
        <extracomment>ui/resetting.py</extracomment>
        <translation>応答の待機</translation>
    </message>
    <message>
        <source>Sign in anew</source>
        <extracomment>ui/resetting.py</extracomment>
        <translation>再サインイン</translation>
    </message>
    <message>
        <source>by you, from the list</source>
        <extracomment>ui/resetting.py</extracomment>
        <translation>一覧から手動で</translation>
    </message>
    <message>
        <source>Restart {}</source>
        <extracomment>ui/restart_dialog.py</extracomment>
        <translation>{} を再起動</translation>
    </message>
    <message>
        <source>If {} gets one that this computer does not reach, look at the room’s display.</source>
        <extracomment>ui/restart_dialog.py</extracomment>
        <translation>このコンピューターから接続できないアドレスが {} に割り当てられた場合は、会議室のディスプレイを確認してください。</translation>
    </message>
    <message>
        <source>Restart {}?</source>
        <extracomment>ui/restart_dialog.py</extracomment>
        <translation>{} を再起動しますか?</translation>
    </message>
    <message>
        <source>Restarting, {} s</source>
        <extracomment>ui/restarting.py</extracomment>
        <translation>再起動中、{} 秒</translation>
    </message>
    <message>
        <source>{} is back, but the sign-in failed.</source>
        <extracomment>ui/restarting.py</extracomment>
        <translation>{} は復帰しましたが、サインインに失敗しました。</translation>
    </message>
    <message>
        <source>Restarting {}</source>
        <extracomment>ui/restarting.py</extracomment>
        <translation>{} を再起動中</translation>
    </message>
    <message>
        <source>{} is back after {} s.</source>
        <extracomment>ui/restarting.py</extracomment>
        <translation>{} が {} 秒後に復帰しました。</translation>
    </message>
    <message>
        <source>Could not restart {}.</source>
        <extracomment>ui/restarting.py</extracomment>
        <translation>{} を再起動できませんでした。</translation>
    </message>
    <message>
        <source>{} answered all the time.</source>
        <extracomment>ui/restarting.py</extracomment>
        <translation>{} はずっと応答していました。</translation>
    </message>
    <message>
        <source>It answers at {} now.</source>
        <extracomment>ui/restarting.py</extracomment>
        <translation>現在のアドレスは {} です。</translation>
    </message>
    <message>
        <source>Signed in again, all settings read. {}</source>
        <extracomment>ui/restarting.py</extracomment>
        <translation>再サインインし、すべての設定を読み込みました。{}</translation>
    </message>
    <message>
        <source>Sent section by section, those that carry the network last. Each section tells its own result, and what fails keeps its edits.</source>
        <extracomment>ui/review.py</extracomment>
        <translation>セクションごとに送信し、ネットワークに関わるものは最後に送ります。結果はセクションごとに表示され、失敗したものの編集内容は残ります。</translation>
    </message>
    <message>
        <source>Close the list of changes</source>
        <extracomment>ui/review.py</extracomment>
        <translation>変更の一覧を閉じる</translation>
    </message>
    <message>
        <source>{} for {}</source>
        <extracomment>ui/reviewing.py</extracomment>
        <translation>{1} の {0}</translation>
    </message>
    <message>
        <source>What was kept stands in the form once you are signed in there. Nothing is sent by itself.</source>
        <extracomment>ui/safekeeping.py</extracomment>
        <translation>保持した内容は、サインイン後にフォームに表示されます。自動では送信しません。</translation>
    </message>
    <message>
        <source>It is offered again at the next start.</source>
        <extracomment>ui/safekeeping.py</extracomment>
        <translation>次回の起動時にもう一度確認します。</translation>
    </message>
    <message>
        <source>{} is open in another window on this computer.</source>
        <extracomment>ui/safekeeping.py</extracomment>
        <translation>{} はこのコンピューターの別のウィンドウで開いています。</translation>
    </message>
    <message>
        <source>{} is still open in another window on this computer (tried {}).</source>
        <extracomment>ui/safekeeping.py</extracomment>
        <translation>{} はまだこのコンピューターの別のウィンドウで開いています (試行 {})。</translation>
    </message>
    <message>
        <source>The program had ended before.</source>
        <extracomment>ui/safekeeping.py</extracomment>
        <translation>アプリがその前に終了しました。</translation>
    </message>
    <message>
        <source>Drag, or use the arrow keys, to choose what stays visible; Home centres.</source>
        <extracomment>ui/screen_preview.py</extracomment>
        <translation>ドラッグまたは方向キーで表示範囲を選びます。Home キーで中央に戻ります。</translation>
    </message>
    <message>
        <source>Preview of the display</source>
        <extracomment>ui/screen_preview.py</extracomment>
        <translation>ディスプレイのプレビュー</translation>
    </message>
    <message>
        <source>Sections</source>
        <extracomment>ui/section_list.py</extracomment>
        <translation>セクション</translation>
    </message>
    <message>
        <source>not saved</source>
        <extracomment>ui/section_list.py</extracomment>
        <translation>未保存</translation>
    </message>
    <message>
        <source>not on this model</source>
        <extracomment>ui/section_list.py</extracomment>
        <translation>このモデルにはなし</translation>
    </message>
    <message>
        <source>How far the set-up is could not be kept beyond this run.</source>
        <extracomment>ui/setup_pass.py</extracomment>
        <translation>セットアップの進み具合は、今回の実行中しか保持できません。</translation>
    </message>
    <message>
        <source>to do</source>
        <extracomment>ui/setup_pass.py</extracomment>
        <translation>未着手</translation>
    </message>
    <message>
        <source>Steps of the set-up</source>
        <extracomment>ui/setup_pass.py</extracomment>
        <translation>セットアップの手順</translation>
    </message>
    <message>
        <source>S&amp;kip for now</source>
        <extracomment>ui/setup_pass.py</extracomment>
        <translation>今はスキップ(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Leave the set-up</source>
        <extracomment>ui/setup_pass.py</extracomment>
        <translation>セットアップを中断(&amp;L)</translation>
    </message>
    <message>
        <source>Set up {}</source>
        <extracomment>ui/setup_pass.py</extracomment>
        <translation>{} のセットアップ</translation>
    </message>
    <message>
        <source>not done</source>
        <extracomment>ui/setup_pass.py</extracomment>
        <translation>未完了</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <extracomment>ui/setup_pass.py</extracomment>
        <translation>完了(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Done, next</source>
        <extracomment>ui/setup_pass.py</extracomment>
        <translation>完了、次へ(&amp;D)</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>ui/setup_steps.py</extracomment>
        <translation>概要</translation>
    </message>
    <message>
        <source>What the station holds, as last read. Save it for who comes after you.</source>
        <extracomment>ui/setup_steps.py</extracomment>
        <translation>最後に読み込んだステーションの内容。引き継ぎ用に保存してください。</translation>
    </message>
    <message>
        <source>Passwords</source>
        <extracomment>app/settings/field.py, ui/setup_steps.py</extracomment>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>The factory’s passwords are known to everybody. Change both before anything else.</source>
        <extracomment>ui/setup_steps.py</extracomment>
        <translation>工場出荷時のパスワードは広く知られています。最初に両方とも変更してください。</translation>
    </message>
    <message>
        <source>What people look for when they want to present. Also the name of the station’s Wi-Fi.</source>
        <extracomment>ui/setup_steps.py</extracomment>
        <translation>投影する人が探す名前です。ステーションの Wi-Fi の名前にもなります。</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>app/settings/general.py, ui/preferences_dialog.py, ui/preferences_pages.py, ui/setup_steps.py</extracomment>
        <translation>言語</translation>
    </message>
    <message>
        <source>Of the menus on the room’s display.</source>
        <extracomment>app/settings/general.py, ui/setup_steps.py</extracomment>
        <translation>会議室のディスプレイに表示されるメニューの言語。</translation>
    </message>
    <message>
        <source>Clock and zone</source>
        <extracomment>ui/setup_steps.py</extracomment>
        <translation>時計とタイムゾーン</translation>
    </message>
    <message>
        <source>A time server where there is one; else this computer’s time.</source>
        <extracomment>ui/setup_steps.py</extracomment>
        <translation>タイムサーバーがあればそれを、なければこのコンピューターの時刻を使います。</translation>
    </message>
    <message>
        <source>What presenters type to join.</source>
        <extracomment>app/settings/field.py, ui/setup_steps.py</extracomment>
        <translation>発表者が参加するときに入力するコード。</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>app/settings/field.py, ui/setup_steps.py</extracomment>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Last, since it may cut the connection. Leave it as it is where it works.</source>
        <extracomment>ui/setup_steps.py</extracomment>
        <translation>接続が切れる可能性があるため、最後に行います。問題がなければそのままにしてください。</translation>
    </message>
    <message>
        <source>No password and no code is in it. The HTML file can be printed from a browser.</source>
        <extracomment>ui/setup_summary.py</extracomment>
        <translation>パスワードとコードは含まれません。HTML ファイルはブラウザーから印刷できます。</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <extracomment>ui/setup_summary.py</extracomment>
        <translation>Web ページ (*.html)</translation>
    </message>
    <message>
        <source>Save as &amp;text…</source>
        <extracomment>ui/setup_summary.py, ui/write_down.py</extracomment>
        <translation>テキストで保存(&amp;T)…</translation>
    </message>
    <message>
        <source>Save as &amp;HTML…</source>
        <extracomment>ui/setup_summary.py</extracomment>
        <translation>HTML で保存(&amp;H)…</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <extracomment>ui/setup_summary.py</extracomment>
        <translation>概要の保存</translation>
    </message>
    <message>
        <source>{} was not saved.</source>
        <extracomment>ui/outcomes.py, ui/setup_summary.py, ui/work.py</extracomment>
        <translation>{} は保存されませんでした。</translation>
    </message>
    <message>
        <source>A sketch made from these settings, not a picture from the station.</source>
        <extracomment>ui/side_cards.py</extracomment>
        <translation>設定を基にした略図です。ステーションの実際の画面ではありません。</translation>
    </message>
    <message>
        <source>About this station</source>
        <extracomment>ui/side_cards.py</extracomment>
        <translation>このステーションについて</translation>
    </message>
    <message>
        <source>Found by</source>
        <extracomment>ui/side_cards.py</extracomment>
        <translation>検出方法</translation>
    </message>
    <message>
        <source>Last read</source>
        <extracomment>ui/side_cards.py</extracomment>
        <translation>最終読み込み</translation>
    </message>
    <message>
        <source>On the display, after Apply</source>
        <extracomment>ui/side_cards.py</extracomment>
        <translation>適用後のディスプレイ</translation>
    </message>
    <message>
        <source>Sketch of the room’s display</source>
        <extracomment>ui/side_cards.py</extracomment>
        <translation>会議室のディスプレイの略図</translation>
    </message>
    <message>
        <source>HTTPS, certificate pinned</source>
        <extracomment>ui/side_cards.py</extracomment>
        <translation>HTTPS、証明書を固定済み</translation>
    </message>
    <message>
        <source>Filter by name or address</source>
        <extracomment>ui/sidebar.py</extracomment>
        <translation>名前またはアドレスで絞り込み</translation>
    </message>
    <message>
        <source>No station found yet</source>
        <extracomment>ui/sidebar.py, ui/welcome.py</extracomment>
        <translation>ステーションはまだ見つかっていません</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <extracomment>ui/sidebar.py</extracomment>
        <translation>準備中…</translation>
    </message>
    <message>
        <source>Search again</source>
        <extracomment>ui/sidebar.py</extracomment>
        <translation>再検索</translation>
    </message>
    <message>
        <source>&amp;Add by address…</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>アドレスで追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Why can’t I see it?</source>
        <extracomment>ui/help_menu.py</extracomment>
        <translation>見つからない場合(&amp;W)</translation>
    </message>
    <message>
        <source>Stations</source>
        <extracomment>ui/preferences_dialog.py, ui/preferences_stations.py, ui/sidebar.py, ui/station_list.py, ui/top_bar.py</extracomment>
        <translation>ステーション</translation>
    </message>
    <message>
        <source>None matches the filter.</source>
        <extracomment>ui/other_ap_panel.py, ui/sidebar.py</extracomment>
        <translation>条件に一致するものはありません。</translation>
    </message>
    <message>
        <source>Picture not known here</source>
        <extracomment>ui/slot_card.py</extracomment>
        <translation>画像は不明です</translation>
    </message>
    <message>
        <source>Show {} on the display</source>
        <extracomment>ui/slot_card.py</extracomment>
        <translation>{} をディスプレイに表示</translation>
    </message>
    <message>
        <source>Edit {}, or put another picture into slot {}</source>
        <extracomment>ui/slot_card.py</extracomment>
        <translation>{} を編集、または別の画像をスロット {} に設定</translation>
    </message>
    <message>
        <source>Delete {}</source>
        <extracomment>ui/slot_card.py</extracomment>
        <translation>{} を削除</translation>
    </message>
    <message>
        <source>On the display</source>
        <extracomment>app/settings/general.py, ui/slot_card.py</extracomment>
        <translation>ディスプレイの表示</translation>
    </message>
    <message>
        <source>Show now</source>
        <extracomment>ui/slot_card.py</extracomment>
        <translation>今すぐ表示</translation>
    </message>
    <message>
        <source>Choose picture…</source>
        <extracomment>ui/slot_card.py</extracomment>
        <translation>画像を選択…</translation>
    </message>
    <message>
        <source>Drop a picture here, or choose a file.</source>
        <extracomment>ui/slot_card.py</extracomment>
        <translation>ここに画像をドロップするか、ファイルを選んでください。</translation>
    </message>
    <message>
        <source>Nothing listed</source>
        <extracomment>ui/slot_card.py</extracomment>
        <translation>登録なし</translation>
    </message>
    <message>
        <source>Read all settings again (F5)</source>
        <extracomment>ui/station_header.py</extracomment>
        <translation>すべての設定を再読み込み (F5)</translation>
    </message>
    <message>
        <source>What can be done with this station</source>
        <extracomment>ui/station_header.py</extracomment>
        <translation>このステーションに対する操作</translation>
    </message>
    <message>
        <source>fw {}</source>
        <extracomment>ui/station_header.py</extracomment>
        <translation>FW {}</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <extracomment>ui/station_header.py</extracomment>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <extracomment>ui/station_header.py</extracomment>
        <translation>暗号化なし</translation>
    </message>
    <message>
        <source>Default password may still be set</source>
        <extracomment>ui/listed.py, ui/sidebar.py</extracomment>
        <translation>既定のパスワードの可能性</translation>
    </message>
    <message>
        <source>Nothing is sent until it is sure which one this is; your changes are kept.</source>
        <extracomment>ui/station_view.py</extracomment>
        <translation>同じステーションと確認できるまで、何も送信しません。変更は保持されています。</translation>
    </message>
    <message>
        <source>You can look; changes are made there.</source>
        <extracomment>ui/station_view.py</extracomment>
        <translation>表示のみ可能です。変更は別のウィンドウで行ってください。</translation>
    </message>
    <message>
        <source>Reading {}…</source>
        <extracomment>ui/station_view.py</extracomment>
        <translation>{} を読み込み中…</translation>
    </message>
    <message>
        <source>You are signing out of {}.</source>
        <extracomment>ui/station_view.py</extracomment>
        <translation>{} からサインアウトします。</translation>
    </message>
    <message>
        <source>{} does not answer.</source>
        <extracomment>ui/trouble.py</extracomment>
        <translation>{} の応答がありません。</translation>
    </message>
    <message>
        <source>Text of {}</source>
        <extracomment>ui/support_dialog.py</extracomment>
        <translation>{} の内容</translation>
    </message>
    <message>
        <source>About a minute without a picture. Whoever presents is cut off; settings stay.</source>
        <extracomment>ui/system_panel.py</extracomment>
        <translation>約 1 分間、映像が途切れます。投影中の人は中断されます。設定は残ります。</translation>
    </message>
    <message>
        <source>All settings, wallpapers and passwords go back to factory values; the firmware stays.</source>
        <extracomment>ui/system_panel.py</extracomment>
        <translation>すべての設定、壁紙、パスワードが工場出荷時の状態に戻ります。ファームウェアは残ります。</translation>
    </message>
    <message>
        <source>Restart</source>
        <extracomment>ui/system_panel.py</extracomment>
        <translation>再起動</translation>
    </message>
    <message>
        <source>Pages of the station</source>
        <extracomment>ui/tab_strip.py</extracomment>
        <translation>ステーションのページ</translation>
    </message>
    <message>
        <source>What is known of this station could not be kept: {}.</source>
        <extracomment>ui/trust.py</extracomment>
        <translation>このステーションについて判明した情報を保存できませんでした: {}。</translation>
    </message>
    <message>
        <source>Same name as another</source>
        <extracomment>ui/twins.py</extracomment>
        <translation>別のステーションと同じ名前</translation>
    </message>
    <message>
        <source>Sign in to it to compare its version; nothing is installed again.</source>
        <extracomment>ui/unseen_updates.py</extracomment>
        <translation>サインインするとバージョンを比較できます。再インストールはしません。</translation>
    </message>
    <message>
        <source>Sign in to each to compare its version; nothing is installed again.</source>
        <extracomment>ui/unseen_updates.py</extracomment>
        <translation>それぞれにサインインするとバージョンを比較できます。再インストールはしません。</translation>
    </message>
    <message>
        <source>{} is installing its firmware.</source>
        <extracomment>ui/update_banner.py</extracomment>
        <translation>{} がファームウェアをインストール中です。</translation>
    </message>
    <message>
        <source>The update of {} was not seen to its end.</source>
        <extracomment>ui/unseen_updates.py, ui/update_banner.py</extracomment>
        <translation>{} の更新を最後まで確認できていません。</translation>
    </message>
    <message>
        <source>Do not unplug it.</source>
        <extracomment>ui/update_banner.py</extracomment>
        <translation>電源を抜かないでください。</translation>
    </message>
    <message>
        <source>Updating</source>
        <extracomment>ui/update_banner.py</extracomment>
        <translation>更新中</translation>
    </message>
    <message>
        <source>It is the same station by name, model and MAC {} (not encrypted).</source>
        <extracomment>ui/updating.py</extracomment>
        <translation>名前、モデル、MAC {} により、同じステーションと確認しました (暗号化なし)。</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>app/firmware_wizard.py</extracomment>
        <translation>終了</translation>
    </message>
    <message>
        <source>{}, holds {}</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>{}、使用中: {}</translation>
    </message>
    <message>
        <source>{}, free</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>{}、空き</translation>
    </message>
    <message>
        <source>&amp;Send to slot {}</source>
        <extracomment>ui/picture_editor.py</extracomment>
        <translation>スロット {} に送信(&amp;S)</translation>
    </message>
    <message>
        <source>Sent as {} × {} JPEG, {}.</source>
        <extracomment>ui/picture_editor.py</extracomment>
        <translation>{} × {} の JPEG、{} として送信します。</translation>
    </message>
    <message>
        <source>&amp;Fill: no bars, cuts {} % of the height</source>
        <extracomment>ui/picture_editor.py</extracomment>
        <translation>塗りつぶし、余白なし、高さの {} % を切り取り(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Replace {}…</source>
        <extracomment>ui/picture_editor.py</extracomment>
        <translation>{} を置き換える(&amp;R)…</translation>
    </message>
    <message>
        <source>The display has {} × {} pixels.</source>
        <extracomment>ui/picture_editor.py</extracomment>
        <translation>ディスプレイは {} × {} ピクセルです。</translation>
    </message>
    <message>
        <source>The station does not say what its display has; {} × {} pixels are assumed.</source>
        <extracomment>ui/picture_editor.py</extracomment>
        <translation>ディスプレイの情報が通知されていないため、{} × {} ピクセルと見なします。</translation>
    </message>
    <message>
        <source>Drag the picture to choose what stays visible.</source>
        <extracomment>ui/picture_editor.py</extracomment>
        <translation>画像をドラッグすると、表示範囲を選べます。</translation>
    </message>
    <message>
        <source>&amp;Fill: no bars, nothing is cut</source>
        <extracomment>ui/picture_editor.py</extracomment>
        <translation>塗りつぶし、余白なし、切り取りなし(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Fill: no bars, cuts {} % of the width</source>
        <extracomment>ui/picture_editor.py</extracomment>
        <translation>塗りつぶし、余白なし、幅の {} % を切り取り(&amp;F)</translation>
    </message>
    <message>
        <source>Remembered stations</source>
        <extracomment>ui/preferences_stations.py</extracomment>
        <translation>記憶したステーション</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <extracomment>ui/preferences_stations.py</extracomment>
        <translation>削除(&amp;F)…</translation>
    </message>
    <message>
        <source>Such as 192.168.1.20, 192.168.1.0/24 or 192.168.1.10-40, with :8080 where need be.</source>
        <extracomment>ui/probing.py</extracomment>
        <translation>例: 192.168.1.20、192.168.1.0/24、192.168.1.10-40 (必要に応じて :8080 を付加)</translation>
    </message>
    <message>
        <source>&amp;Add this station to the list</source>
        <extracomment>ui/probing.py</extracomment>
        <translation>このステーションを一覧に追加(&amp;A)</translation>
    </message>
    <message>
        <source>Address or range</source>
        <extracomment>ui/probing.py</extracomment>
        <translation>アドレスまたは範囲</translation>
    </message>
    <message>
        <source>In the list now:</source>
        <extracomment>ui/probing.py</extracomment>
        <translation>一覧に追加済み:</translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>ui/probing.py</extracomment>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Address or &amp;range</source>
        <extracomment>ui/probing.py</extracomment>
        <translation>アドレスまたは範囲(&amp;R)</translation>
    </message>
    <message>
        <source>Look at addresses</source>
        <extracomment>ui/probing.py</extracomment>
        <translation>アドレスの確認</translation>
    </message>
    <message>
        <source>This cannot be looked at.</source>
        <extracomment>ui/probing.py</extracomment>
        <translation>これは確認できません。</translation>
    </message>
    <message>
        <source>Nobody answered there.</source>
        <extracomment>ui/probing.py</extracomment>
        <translation>応答はありませんでした。</translation>
    </message>
    <message>
        <source>Could not download Quick Join of {}.</source>
        <extracomment>ui/quick_join_panel.py</extracomment>
        <translation>{} の Quick Join をダウンロードできませんでした。</translation>
    </message>
    <message>
        <source>Could not read the name of the Quick Join file of {}.</source>
        <extracomment>ui/quick_join_panel.py</extracomment>
        <translation>{} の Quick Join ファイルの名前を読み込めませんでした。</translation>
    </message>
    <message>
        <source>Looking whether somebody has the address already…</source>
        <extracomment>ui/reach_checks.py</extracomment>
        <translation>アドレスがすでに使われていないか確認中…</translation>
    </message>
    <message>
        <source>Which address DHCP gives is not known.</source>
        <extracomment>ui/reach_checks.py</extracomment>
        <translation>DHCP が割り当てるアドレスは分かりません。</translation>
    </message>
    <message>
        <source>So it cannot be told whether this computer reaches it.</source>
        <extracomment>ui/reach_checks.py</extracomment>
        <translation>そのため、このコンピューターから接続できるかどうかは判断できません。</translation>
    </message>
    <message>
        <source>The station does not go back by itself.</source>
        <extracomment>ui/reach_checks.py</extracomment>
        <translation>ステーションが自動で元に戻ることはありません。</translation>
    </message>
    <message>
        <source>It keeps what it is given, even where nobody reaches it then.</source>
        <extracomment>ui/reach_checks.py</extracomment>
        <translation>誰も接続できなくなっても、設定された値を保持します。</translation>
    </message>
    <message>
        <source>Address, netmask and gateway fit together.</source>
        <extracomment>ui/reach_checks.py</extracomment>
        <translation>アドレス、サブネットマスク、ゲートウェイは整合しています。</translation>
    </message>
    <message>
        <source>This computer came in by the cable, which stays.</source>
        <extracomment>ui/reach_checks.py</extracomment>
        <translation>このコンピューターはケーブルで接続しており、これは変わりません。</translation>
    </message>
    <message>
        <source>This computer came in through the station’s own Wi-Fi.</source>
        <extracomment>ui/reach_checks.py</extracomment>
        <translation>このコンピューターはステーション自身の Wi-Fi で接続しています。</translation>
    </message>
    <message>
        <source>It has to join it again afterwards, with the new name and password.</source>
        <extracomment>ui/reach_checks.py</extracomment>
        <translation>変更後、新しい名前とパスワードで接続し直す必要があります。</translation>
    </message>
    <message>
        <source>This computer came in through a Wi-Fi that the station has joined.</source>
        <extracomment>ui/reach_checks.py</extracomment>
        <translation>このコンピューターは、ステーションが接続している Wi-Fi 経由で接続しています。</translation>
    </message>
    <message>
        <source>Where the station leaves it, only another way leads there.</source>
        <extracomment>ui/reach_checks.py</extracomment>
        <translation>ステーションがそこから切断すると、別の経路でしか接続できません。</translation>
    </message>
    <message>
        <source>Whether this computer came in by that radio is not known.</source>
        <extracomment>ui/reach_checks.py</extracomment>
        <translation>このコンピューターがその無線経由で接続しているかどうかは不明です。</translation>
    </message>
    <message>
        <source>Only through a router.</source>
        <extracomment>ui/reach_checks.py</extracomment>
        <translation>ルーター経由でのみ接続できます。</translation>
    </message>
    <message>
        <source>Whether it is free cannot be seen from here.</source>
        <extracomment>ui/reach_checks.py</extracomment>
        <translation>空いているかどうかは、ここからは分かりません。</translation>
    </message>
    <message>
        <source>In the same network as this computer.</source>
        <extracomment>ui/reach_checks.py</extracomment>
        <translation>このコンピューターと同じネットワークです。</translation>
    </message>
    <message>
        <source>On this computer itself: a simulated station.</source>
        <extracomment>ui/reach_checks.py</extracomment>
        <translation>このコンピューター自身にある模擬ステーションです。</translation>
    </message>
    <message>
        <source>Two machines with one address lose each other.</source>
        <extracomment>ui/reach_checks.py</extracomment>
        <translation>同じアドレスの機器が 2 台あると、どちらも通信できなくなります。</translation>
    </message>
    <message>
        <source>Something there refused the connection.</source>
        <extracomment>ui/reach_checks.py</extracomment>
        <translation>そこにある何かが接続を拒否しました。</translation>
    </message>
    <message>
        <source>Last {} characters of the new fingerprint</source>
        <extracomment>ui/replace_pin.py</extracomment>
        <translation>新しいフィンガープリントの末尾 {} 文字</translation>
    </message>
    <message>
        <source>&amp;Trust the new one for {}</source>
        <extracomment>ui/replace_pin.py</extracomment>
        <translation>{} の新しい証明書を信頼(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Reset {}</source>
        <extracomment>ui/reset_dialog.py</extracomment>
        <translation>{} をリセット(&amp;R)</translation>
    </message>
    <message>
        <source>gone after {} s</source>
        <extracomment>ui/resetting.py, ui/restarting.py</extracomment>
        <translation>{} 秒後に切断</translation>
    </message>
    <message>
        <source>It calls itself {} now and answers at {}.</source>
        <extracomment>ui/resetting.py</extracomment>
        <translation>現在の名前は {} です。アドレスは {} です。</translation>
    </message>
    <message>
        <source>It answers at {}.</source>
        <extracomment>ui/resetting.py</extracomment>
        <translation>{} で応答しています。</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>ui/resetting.py, ui/setup_pass.py, ui/steps.py, ui/waiting.py</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <source>starting, {} s</source>
        <extracomment>ui/resetting.py, ui/restarting.py</extracomment>
        <translation>起動中、{} 秒</translation>
    </message>
    <message>
        <source>They stay here, unsent. To have them in force, cancel and apply them first.</source>
        <extracomment>ui/restart_dialog.py</extracomment>
        <translation>変更は未送信のままここに残ります。有効にするには、キャンセルして先に適用してください。</translation>
    </message>
    <message>
        <source>Whoever presents on it now is cut off, and the room’s display goes dark.</source>
        <extracomment>ui/restart_dialog.py</extracomment>
        <translation>現在投影している人は中断され、会議室のディスプレイは暗くなります。</translation>
    </message>
    <message>
        <source>It is away for about a minute; some stations take three.</source>
        <extracomment>ui/restart_dialog.py</extracomment>
        <translation>切断は約 1 分間です。3 分かかるステーションもあります。</translation>
    </message>
    <message>
        <source>The program waits, signs in again by itself and reads all settings anew.</source>
        <extracomment>ui/restart_dialog.py</extracomment>
        <translation>アプリは復帰を待ち、自動でサインインし直して、すべての設定を読み込みます。</translation>
    </message>
    <message>
        <source>Its fixed address is given up, and {} may change.</source>
        <extracomment>ui/restart_dialog.py</extracomment>
        <translation>固定アドレスが解除され、{} が変わる可能性があります。</translation>
    </message>
    <message>
        <source>1 change was not sent.</source>
        <extracomment>ui/restart_dialog.py</extracomment>
        <translation>1 件の変更が未送信です。</translation>
    </message>
    <message>
        <source>{} changes were not sent.</source>
        <extracomment>ui/restart_dialog.py</extracomment>
        <translation>{} 件の変更が未送信です。</translation>
    </message>
    <message>
        <source>&amp;Go back to DHCP, too</source>
        <extracomment>ui/restart_dialog.py</extracomment>
        <translation>DHCP にも戻す(&amp;G)</translation>
    </message>
    <message>
        <source>Go back to DHCP, too</source>
        <extracomment>ui/restart_dialog.py</extracomment>
        <translation>DHCP にも戻す</translation>
    </message>
    <message>
        <source>&amp;Restart {}</source>
        <extracomment>ui/restart_dialog.py</extracomment>
        <translation>{} を再起動(&amp;R)</translation>
    </message>
    <message>
        <source>Its address comes from DHCP already.</source>
        <extracomment>ui/restart_dialog.py</extracomment>
        <translation>アドレスはすでに DHCP から取得しています。</translation>
    </message>
    <message>
        <source>The program looks for it by its certificate.</source>
        <extracomment>ui/restart_dialog.py</extracomment>
        <translation>アプリは証明書を手がかりに探します。</translation>
    </message>
    <message>
        <source>The program looks for it by name and model.</source>
        <extracomment>ui/restart_dialog.py</extracomment>
        <translation>アプリは名前とモデルを手がかりに探します。</translation>
    </message>
    <message>
        <source>The address may change.</source>
        <extracomment>ui/restart_dialog.py</extracomment>
        <translation>アドレスが変わる可能性があります。</translation>
    </message>
    <message>
        <source>Please wait. Your unsent changes are kept; nothing is sent again by itself.</source>
        <extracomment>ui/restarting.py</extracomment>
        <translation>お待ちください。未送信の変更は保持されます。自動では再送信しません。</translation>
    </message>
    <message>
        <source>Most stations take less. The program keeps watching, at its address and by mDNS.</source>
        <extracomment>ui/restarting.py</extracomment>
        <translation>通常はこれほどかかりません。アプリはアドレスと mDNS で監視を続けます。</translation>
    </message>
    <message>
        <source>The restart was sent; whether it is back is not known. Sign in again once it answers.</source>
        <extracomment>ui/restarting.py</extracomment>
        <translation>再起動を送信しましたが、復帰したかどうかは不明です。応答が戻ったら、サインインし直してください。</translation>
    </message>
    <message>
        <source>It took the restart and was never seen away. What needs a restart may still need one.</source>
        <extracomment>ui/restarting.py</extracomment>
        <translation>再起動は受け付けられましたが、切断は確認されませんでした。まだ再起動が必要な可能性があります。</translation>
    </message>
    <message>
        <source>Is it switched on, and is its network cable in?</source>
        <extracomment>ui/restarting.py</extracomment>
        <translation>電源が入っていて、ネットワークケーブルが接続されていますか?</translation>
    </message>
    <message>
        <source>What does the room’s display show: a start picture, or its name and address?</source>
        <extracomment>ui/restarting.py</extracomment>
        <translation>会議室のディスプレイには何が表示されていますか? 起動画面ですか、名前とアドレスですか?</translation>
    </message>
    <message>
        <source>Did the address change? With DHCP it may have another one; use “Add by address”.</source>
        <extracomment>ui/restarting.py</extracomment>
        <translation>アドレスが変わっていませんか? DHCP では変わることがあります。「アドレスで追加」を使ってください。</translation>
    </message>
    <message>
        <source>Is this computer still in the same network?</source>
        <extracomment>ui/restarting.py</extracomment>
        <translation>このコンピューターはまだ同じネットワークにありますか?</translation>
    </message>
    <message>
        <source>back after {} s</source>
        <extracomment>ui/restarting.py</extracomment>
        <translation>{} 秒後に復帰</translation>
    </message>
    <message>
        <source>Send the restart, once</source>
        <extracomment>ui/restarting.py</extracomment>
        <translation>再起動の送信 (1 回)</translation>
    </message>
    <message>
        <source>Wait until it is back</source>
        <extracomment>ui/restarting.py</extracomment>
        <translation>復帰の待機</translation>
    </message>
    <message>
        <source>Find it again, perhaps at another address</source>
        <extracomment>ui/restarting.py</extracomment>
        <translation>検索 (アドレス変更の可能性あり)</translation>
    </message>
    <message>
        <source>Sign in again, and read all settings</source>
        <extracomment>ui/restarting.py</extracomment>
        <translation>再サインインと全設定の読み込み</translation>
    </message>
    <message>
        <source>There are some for 1 more station, too.</source>
        <extracomment>ui/safekeeping.py</extracomment>
        <translation>ほかの 1 台のステーションにも未送信の変更があります。</translation>
    </message>
    <message>
        <source>There are some for {} more stations, too.</source>
        <extracomment>ui/safekeeping.py</extracomment>
        <translation>ほかの {} 台のステーションにも未送信の変更があります。</translation>
    </message>
    <message>
        <source>1 change for {} was not sent.</source>
        <extracomment>ui/safekeeping.py</extracomment>
        <translation>{} の 1 件の変更が未送信です。</translation>
    </message>
    <message>
        <source>{} changes for {} were not sent.</source>
        <extracomment>ui/safekeeping.py</extracomment>
        <translation>{1} の {0} 件の変更が未送信です。</translation>
    </message>
    <message>
        <source>1 change for {} cannot be put back now.</source>
        <extracomment>ui/safekeeping.py</extracomment>
        <translation>{} の 1 件の変更は、現在元に戻せません。</translation>
    </message>
    <message>
        <source>{} changes for {} cannot be put back now.</source>
        <extracomment>ui/safekeeping.py</extracomment>
        <translation>{1} の {0} 件の変更は、現在元に戻せません。</translation>
    </message>
    <message>
        <source>1 change for {} is kept.</source>
        <extracomment>ui/safekeeping.py</extracomment>
        <translation>{} の 1 件の変更を保持しています。</translation>
    </message>
    <message>
        <source>{} changes for {} are kept.</source>
        <extracomment>ui/safekeeping.py</extracomment>
        <translation>{1} の {0} 件の変更を保持しています。</translation>
    </message>
    <message>
        <source>skipped</source>
        <extracomment>ui/setup_pass.py</extracomment>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>{} of {} done, {} skipped</source>
        <extracomment>ui/setup_pass.py</extracomment>
        <translation>{1} 件中 {0} 件完了、{2} 件スキップ</translation>
    </message>
    <message>
        <source>{} of {} done</source>
        <extracomment>ui/setup_pass.py</extracomment>
        <translation>{1} 件中 {0} 件完了</translation>
    </message>
    <message>
        <source>{} more hidden: they are too many to be asked.</source>
        <extracomment>ui/sidebar.py</extracomment>
        <translation>ほかに {} 件。多すぎるため問い合わせていません。</translation>
    </message>
    <message>
        <source>Size not known</source>
        <extracomment>ui/slot_card.py</extracomment>
        <translation>サイズ不明</translation>
    </message>
    <message>
        <source>Slot {}, free</source>
        <extracomment>ui/slot_card.py</extracomment>
        <translation>スロット {}、空き</translation>
    </message>
    <message>
        <source>built in</source>
        <extracomment>ui/slot_card.py</extracomment>
        <translation>内蔵</translation>
    </message>
    <message>
        <source>on display</source>
        <extracomment>ui/slot_card.py</extracomment>
        <translation>表示中</translation>
    </message>
    <message>
        <source>Choose a picture for slot {}</source>
        <extracomment>ui/slot_card.py, ui/wallpaper_panel.py</extracomment>
        <translation>スロット {} の画像を選択</translation>
    </message>
    <message>
        <source>Slot {} is free</source>
        <extracomment>ui/slot_card.py</extracomment>
        <translation>スロット {} は空いています</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <extracomment>ui/station_header.py</extracomment>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Set &amp;up {}…</source>
        <extracomment>ui/station_header.py</extracomment>
        <translation>{} をセットアップ(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Forget what is known of {}…</source>
        <extracomment>ui/station_header.py</extracomment>
        <translation>{} の記憶した情報を削除(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Sign out of {}</source>
        <extracomment>ui/station_header.py</extracomment>
        <translation>{} からサインアウト(&amp;S)</translation>
    </message>
    <message>
        <source>Could not read the settings of {}.</source>
        <extracomment>ui/station_view.py</extracomment>
        <translation>{} の設定を読み込めませんでした。</translation>
    </message>
    <message>
        <source>Read at {} ({}).</source>
        <extracomment>ui/station_view.py</extracomment>
        <translation>{} ({}) に読み込み。</translation>
    </message>
    <message>
        <source>Check that it is on and in the same network.</source>
        <extracomment>ui/trouble.py</extracomment>
        <translation>電源が入っていて、同じネットワークにあることを確認してください。</translation>
    </message>
    <message>
        <source>waits for you</source>
        <extracomment>ui/steps.py</extracomment>
        <translation>操作待ち</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>ui/steps.py</extracomment>
        <translation>実行中</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>ui/steps.py</extracomment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>ui/steps.py</extracomment>
        <translation>省略</translation>
    </message>
    <message>
        <source>These texts, and nothing else. They hold names, addresses and settings of your stations, but no passwords, keys and codes. Look at them before you hand the file on.</source>
        <extracomment>ui/support_dialog.py</extracomment>
        <translation>含まれるのは以下のテキストだけです。ステーションの名前、アドレス、設定が含まれますが、パスワード、キー、コードは含まれません。ファイルを渡す前に確認してください。</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <extracomment>ui/support_dialog.py</extracomment>
        <translation>サポート情報</translation>
    </message>
    <message>
        <source>Files of the bundle</source>
        <extracomment>ui/support_dialog.py</extracomment>
        <translation>含まれるファイル</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <extracomment>ui/support_dialog.py</extracomment>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>What goes into the bundle</source>
        <extracomment>ui/support_dialog.py</extracomment>
        <translation>含まれる内容</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <extracomment>ui/support_dialog.py</extracomment>
        <translation>サポート情報の保存</translation>
    </message>
    <message>
        <source>Zip (*.zip)</source>
        <extracomment>ui/support_dialog.py</extracomment>
        <translation>Zip (*.zip)</translation>
    </message>
    <message>
        <source>The bundle was not saved.</source>
        <extracomment>ui/support_dialog.py</extracomment>
        <translation>サポート情報を保存できませんでした。</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <extracomment>ui/support_dialog.py</extracomment>
        <translation>別の場所を選んでください。</translation>
    </message>
    <message>
        <source>&amp;Factory reset of {}…</source>
        <extracomment>ui/system_panel.py</extracomment>
        <translation>{} の工場出荷時リセット(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>ハイコントラスト(&amp;H)</translation>
    </message>
    <message>
        <source>Search settings</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Preferences (Ctrl+,)</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>環境設定 (Ctrl+,)</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>ライトまたはダーク</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>ヘルプ (F1)</translation>
    </message>
    <message>
        <source>Sign in to a station to search its settings.</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>設定を検索するには、ステーションにサインインしてください。</translation>
    </message>
    <message>
        <source>same name as another</source>
        <extracomment>ui/twins.py</extracomment>
        <translation>別のステーションと同じ名前</translation>
    </message>
    <message>
        <source>The update of {} was not seen to its end (ordered at {}).</source>
        <extracomment>ui/unseen_updates.py</extracomment>
        <translation>{} の更新を最後まで確認できていません ({} に指示)。</translation>
    </message>
    <message>
        <source>The updates of {} stations were not seen to their end.</source>
        <extracomment>ui/unseen_updates.py</extracomment>
        <translation>{} 台のステーションの更新を最後まで確認できていません。</translation>
    </message>
    <message>
        <source>Its version can be compared; nothing is installed again.</source>
        <extracomment>ui/update_banner.py</extracomment>
        <translation>バージョンを比較できます。再インストールはしません。</translation>
    </message>
    <message>
        <source>Ordered at {}.</source>
        <extracomment>ui/update_banner.py</extracomment>
        <translation>{} に指示しました。</translation>
    </message>
    <message>
        <source>Updating: installing</source>
        <extracomment>ui/updating.py</extracomment>
        <translation>更新中: インストール中</translation>
    </message>
    <message>
        <source>It is the same station: certificate as before, MAC {}.</source>
        <extracomment>ui/updating.py</extracomment>
        <translation>同じステーションです。証明書は以前と同じ、MAC は {} です。</translation>
    </message>
    <message>
        <source>Updating: sending</source>
        <extracomment>ui/updating.py</extracomment>
        <translation>更新中: 送信中</translation>
    </message>
    <message>
        <source>Updating: downloading</source>
        <extracomment>ui/updating.py</extracomment>
        <translation>更新中: ダウンロード中</translation>
    </message>
    <message>
        <source>It goes on.</source>
        <extracomment>ui/updating.py</extracomment>
        <translation>処理は続いています。</translation>
    </message>
    <message>
        <source>Reading the slots…</source>
        <extracomment>ui/upload_queue.py</extracomment>
        <translation>スロットを読み込み中…</translation>
    </message>
    <message>
        <source>Putting it on the display…</source>
        <extracomment>ui/upload_queue.py</extracomment>
        <translation>ディスプレイに表示中…</translation>
    </message>
    <message>
        <source>Reading the slots back…</source>
        <extracomment>ui/upload_queue.py</extracomment>
        <translation>スロットを読み直し中…</translation>
    </message>
    <message>
        <source>{} to slot {}</source>
        <extracomment>ui/upload_queue.py</extracomment>
        <translation>{0} をスロット {1} へ</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <extracomment>ui/upload_queue.py</extracomment>
        <translation>順番待ち</translation>
    </message>
    <message>
        <source>Sending {}</source>
        <extracomment>ui/upload_queue.py</extracomment>
        <translation>{} を送信中</translation>
    </message>
    <message>
        <source>Cancel {}</source>
        <extracomment>ui/upload_queue.py</extracomment>
        <translation>{} をキャンセル</translation>
    </message>
    <message>
        <source>Send {} again</source>
        <extracomment>ui/upload_queue.py</extracomment>
        <translation>{} を再送信</translation>
    </message>
    <message>
        <source>Close this message</source>
        <extracomment>ui/upload_queue.py</extracomment>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>{}/s</source>
        <extracomment>ui/upload_queue.py</extracomment>
        <translation>{}/秒</translation>
    </message>
    <message>
        <source>Another device answers in its place, or the station was reset or replaced. Nothing was sent. Ask who looks after it before you trust the new certificate.</source>
        <extracomment>ui/verdict.py</extracomment>
        <translation>別の機器が応答しているか、ステーションがリセットまたは交換されました。何も送信していません。新しい証明書を信頼する前に、管理者に確認してください。</translation>
    </message>
    <message>
        <source>This station was seen on https. The program never speaks to it on http again, for then somebody could listen or take its place. Nothing was sent.</source>
        <extracomment>ui/verdict.py</extracomment>
        <translation>このステーションは https で確認済みです。盗聴やなりすましを防ぐため、アプリが再び http で通信することはありません。何も送信していません。</translation>
    </message>
    <message>
        <source>It is the station that &amp;I mean</source>
        <extracomment>ui/verdict.py</extracomment>
        <translation>目的のステーションです(&amp;I)</translation>
    </message>
    <message>
        <source>Nothing is sent to a station that is not the one seen before.</source>
        <extracomment>ui/verdict.py</extracomment>
        <translation>以前と異なるステーションには何も送信されません。</translation>
    </message>
    <message>
        <source>Say first that it is the station that you mean.</source>
        <extracomment>ui/verdict.py</extracomment>
        <translation>先に、目的のステーションであることを確認してください。</translation>
    </message>
    <message>
        <source>Another certificate than before.</source>
        <extracomment>ui/verdict.py</extracomment>
        <translation>証明書が以前と異なります。</translation>
    </message>
    <message>
        <source>Only http now, and https before.</source>
        <extracomment>ui/verdict.py</extracomment>
        <translation>以前は https、現在は http のみです。</translation>
    </message>
    <message>
        <source>Is it the right station?</source>
        <extracomment>ui/verdict.py</extracomment>
        <translation>正しいステーションですか?</translation>
    </message>
    <message>
        <source>&amp;Stop watching</source>
        <extracomment>ui/lost_page.py, ui/waiting.py</extracomment>
        <translation>監視を中止(&amp;S)</translation>
    </message>
    <message>
        <source>still to come</source>
        <extracomment>ui/steps.py, ui/waiting.py</extracomment>
        <translation>未実施</translation>
    </message>
    <message>
        <source>Show it</source>
        <extracomment>ui/update_banner.py</extracomment>
        <translation>表示</translation>
    </message>
    <message>
        <source>Go on watching</source>
        <extracomment>ui/update_banner.py</extracomment>
        <translation>監視を続ける</translation>
    </message>
    <message>
        <source>Replace the certificate…</source>
        <extracomment>ui/verdict.py</extracomment>
        <translation>証明書を置き換える…</translation>
    </message>
    <message>
        <source>What to check</source>
        <extracomment>ui/waiting.py, ui/welcome.py</extracomment>
        <translation>確認事項</translation>
    </message>
    <message>
        <source>What it did meanwhile was not seen; it is looked after again from now on.</source>
        <extracomment>ui/waking.py</extracomment>
        <translation>その間の動作は確認されていません。現在から監視を再開します。</translation>
    </message>
    <message>
        <source>Checked again at {}.</source>
        <extracomment>ui/waking.py</extracomment>
        <translation>{} に再確認しました。</translation>
    </message>
    <message>
        <source>The station has no way to bring it back.</source>
        <extracomment>ui/wallpaper_dialogs.py</extracomment>
        <translation>ステーションには元に戻す手段がありません。</translation>
    </message>
    <message>
        <source>Replace {} in slot {} of {}?</source>
        <extracomment>ui/wallpaper_dialogs.py</extracomment>
        <translation>{2} のスロット {1} にある {0} を置き換えますか?</translation>
    </message>
    <message>
        <source>Delete wallpapers from {}?</source>
        <extracomment>ui/wallpaper_dialogs.py</extracomment>
        <translation>{} から壁紙を削除しますか?</translation>
    </message>
    <message>
        <source>&amp;Delete 1 picture</source>
        <extracomment>ui/wallpaper_dialogs.py</extracomment>
        <translation>1 枚の画像を削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Delete {} pictures</source>
        <extracomment>ui/wallpaper_dialogs.py</extracomment>
        <translation>{} 枚の画像を削除(&amp;D)</translation>
    </message>
    <message>
        <source>{} is on the display now. Slot {}, {}, is put there first.</source>
        <extracomment>ui/wallpaper_dialogs.py</extracomment>
        <translation>{} は現在表示中です。先にスロット {} の {} に切り替えます。</translation>
    </message>
    <message>
        <source>Replace a wallpaper of {}?</source>
        <extracomment>ui/wallpaper_dialogs.py</extracomment>
        <translation>{} の壁紙を置き換えますか?</translation>
    </message>
    <message>
        <source>It is on the display now.</source>
        <extracomment>ui/wallpaper_dialogs.py</extracomment>
        <translation>現在ディスプレイに表示されています。</translation>
    </message>
    <message>
        <source>Delete {} from {}?</source>
        <extracomment>ui/wallpaper_dialogs.py</extracomment>
        <translation>{1} から {0} を削除しますか?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>ui/wallpaper_dialogs.py</extracomment>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Delete {}</source>
        <extracomment>ui/wallpaper_dialogs.py</extracomment>
        <translation>{} を削除(&amp;D)</translation>
    </message>
    <message>
        <source>What is on the display stays there.</source>
        <extracomment>ui/wallpaper_dialogs.py</extracomment>
        <translation>ディスプレイの表示はそのままです。</translation>
    </message>
    <message>
        <source>It is on the display now; what comes next is the station’s choice.</source>
        <extracomment>ui/wallpaper_dialogs.py</extracomment>
        <translation>現在ディスプレイに表示されています。次の表示はステーションが決めます。</translation>
    </message>
    <message>
        <source>{} goes there instead.</source>
        <extracomment>ui/wallpaper_dialogs.py</extracomment>
        <translation>代わりに {} が入ります。</translation>
    </message>
    <message>
        <source>&amp;Delete nothing</source>
        <extracomment>ui/wallpaper_dialogs.py</extracomment>
        <translation>何も削除しない(&amp;D)</translation>
    </message>
    <message>
        <source>The slots have not been read yet.</source>
        <extracomment>ui/wallpaper_panel.py</extracomment>
        <translation>スロットはまだ読み込まれていません。</translation>
    </message>
    <message>
        <source>Wait until what is under way has ended.</source>
        <extracomment>ui/wallpaper_panel.py</extracomment>
        <translation>進行中の処理が終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy one first.</source>
        <extracomment>ui/wallpaper_panel.py</extracomment>
        <translation>クリップボードに画像がありません。先にコピーしてください。</translation>
    </message>
    <message>
        <source>JPEG or PNG, and what can be converted; you see it before it is sent.</source>
        <extracomment>ui/wallpaper_panel.py</extracomment>
        <translation>JPEG、PNG、または変換可能な画像。送信前に確認できます。</translation>
    </message>
    <message>
        <source>Choose &amp;pictures…</source>
        <extracomment>ui/wallpaper_panel.py</extracomment>
        <translation>画像を選択(&amp;P)…</translation>
    </message>
    <message>
        <source>Paste pict&amp;ure</source>
        <extracomment>ui/wallpaper_panel.py</extracomment>
        <translation>画像を貼り付け(&amp;U)</translation>
    </message>
    <message>
        <source>De&amp;lete pictures…</source>
        <extracomment>ui/wallpaper_panel.py</extracomment>
        <translation>画像を削除(&amp;L)…</translation>
    </message>
    <message>
        <source>No slot of yours holds a picture.</source>
        <extracomment>ui/wallpaper_panel.py</extracomment>
        <translation>自由に使えるスロットに画像はありません。</translation>
    </message>
    <message>
        <source>The station also lists what belongs to no slot.</source>
        <extracomment>ui/wallpaper_panel.py</extracomment>
        <translation>どのスロットにも属さない画像も登録されています。</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <extracomment>ui/wallpaper_panel.py</extracomment>
        <translation>画像の選択</translation>
    </message>
    <message>
        <source>{} pictures</source>
        <extracomment>ui/wallpaper_panel.py</extracomment>
        <translation>{} 枚の画像</translation>
    </message>
    <message>
        <source>Deleting {}…</source>
        <extracomment>ui/wallpaper_panel.py</extracomment>
        <translation>{} を削除中…</translation>
    </message>
    <message>
        <source>Nothing to send.</source>
        <extracomment>ui/wallpaper_panel.py</extracomment>
        <translation>送信するものがありません。</translation>
    </message>
    <message>
        <source>Delete the old picture first, then send it again.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>先に古い画像を削除してから、もう一度送信してください。</translation>
    </message>
    <message>
        <source>Sending {} was stopped.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>{} の送信を中止しました。</translation>
    </message>
    <message>
        <source>Slot {} of {} holds {}.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>{1} のスロット {0} の内容は {2} です。</translation>
    </message>
    <message>
        <source>On the display: slot {}, {}.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>表示中: スロット {}、{}。</translation>
    </message>
    <message>
        <source>Whether {} arrived is not known.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>{} が届いたかどうかは不明です。</translation>
    </message>
    <message>
        <source>The station said yes and still lists it.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>ステーションは受け付けましたが、まだ一覧に残っています。</translation>
    </message>
    <message>
        <source>Deleted: {}. Still there: {}.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>削除済み: {}。残っているもの: {}。</translation>
    </message>
    <message>
        <source>Nothing was deleted; still there: {}.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>何も削除されていません。残っているもの: {}。</translation>
    </message>
    <message>
        <source>What is on the display now could not be read.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>現在の表示内容を読み込めませんでした。</translation>
    </message>
    <message>
        <source>What slot {} of {} holds now could not be read.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>{1} のスロット {0} の現在の内容を読み込めませんでした。</translation>
    </message>
    <message>
        <source>Slot {} of {} is free.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>{1} のスロット {0} は空いています。</translation>
    </message>
    <message>
        <source>Which one is on the display, the station does not say.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>どれが表示中か、ステーションは示していません。</translation>
    </message>
    <message>
        <source>It is on the display.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>ディスプレイに表示されています。</translation>
    </message>
    <message>
        <source>{} was sent.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>{} を送信しました。</translation>
    </message>
    <message>
        <source>Whether the whole picture is there is not known.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>画像全体が届いたかどうかは不明です。</translation>
    </message>
    <message>
        <source>Change it, or try another slot.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>画像を変更するか、別のスロットを試してください。</translation>
    </message>
    <message>
        <source>Deleted: {}.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>削除しました: {}。</translation>
    </message>
    <message>
        <source>{} is on the display.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>{} をディスプレイに表示しています。</translation>
    </message>
    <message>
        <source>It is not on the display yet.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>まだディスプレイに表示されていません。</translation>
    </message>
    <message>
        <source>Look at it, or send it again.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>内容を確認するか、もう一度送信してください。</translation>
    </message>
    <message>
        <source>The station took it and does not list it.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>ステーションは受け付けましたが、一覧にありません。</translation>
    </message>
    <message>
        <source>What is there now could not be read.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>現在の内容を読み込めませんでした。</translation>
    </message>
    <message>
        <source>The station said yes and shows another.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>ステーションは受け付けましたが、別の画像が表示されています。</translation>
    </message>
    <message>
        <source>Is the station on?</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>ステーションの電源は入っていますか?</translation>
    </message>
    <message>
        <source>The room’s display shows its name or its address.</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>会議室のディスプレイに名前またはアドレスが表示されます。</translation>
    </message>
    <message>
        <source>Is this computer in the same network?</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>このコンピューターは同じネットワークにありますか?</translation>
    </message>
    <message>
        <source>Guest networks and VLANs often keep devices apart.</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>ゲストネットワークや VLAN では、機器どうしが分離されていることがよくあります。</translation>
    </message>
    <message>
        <source>Does the display show an address?</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>ディスプレイにアドレスが表示されていますか?</translation>
    </message>
    <message>
        <source>Then “Add by address” works without searching.</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>その場合、「アドレスで追加」なら検索せずに追加できます。</translation>
    </message>
    <message>
        <source>Nothing at all?</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>何も見つかりませんか?</translation>
    </message>
    <message>
        <source>Connect a cable directly, or join the station’s own Wi-Fi.</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>ケーブルで直結するか、ステーション自身の Wi-Fi に接続してください。</translation>
    </message>
    <message>
        <source>Looking for stations</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>ステーションを検索中</translation>
    </message>
    <message>
        <source>One moment: the search begins.</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>お待ちください。検索を開始しています。</translation>
    </message>
    <message>
        <source>Search a&amp;gain</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>再検索(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Try with a simulated station</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>模擬ステーションで試す(&amp;T)</translation>
    </message>
    <message>
        <source>The search goes on. A station appears here by itself as soon as it answers.</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>検索を続けています。ステーションが応答すると、自動でここに表示されます。</translation>
    </message>
    <message>
        <source>1 station found</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>1 台のステーションが見つかりました</translation>
    </message>
    <message>
        <source>Pick one in the list at the left to set it up.</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>左の一覧から選んで設定してください。</translation>
    </message>
    <message>
        <source>Starting a simulated station</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>模擬ステーションを起動中</translation>
    </message>
    <message>
        <source>It appears in a moment.</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>まもなく表示されます。</translation>
    </message>
    <message>
        <source>The search is not possible</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>検索できません</translation>
    </message>
    <message>
        <source>What was tried</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>実行した検索</translation>
    </message>
    <message>
        <source>It holds the password of the station’s Wi-Fi. Save or print it only where guests may join.</source>
        <extracomment>ui/wifi_code_dialog.py</extracomment>
        <translation>ステーションの Wi-Fi のパスワードが含まれます。保存や印刷は、ゲストの接続を許可する場合に限ってください。</translation>
    </message>
    <message>
        <source>Join the Wi-Fi of {}</source>
        <extracomment>ui/wifi_code_dialog.py</extracomment>
        <translation>{} の Wi-Fi に接続</translation>
    </message>
    <message>
        <source>The camera of a phone joins {} with it.</source>
        <extracomment>ui/wifi_code_dialog.py</extracomment>
        <translation>スマートフォンのカメラで読み取ると、{} に接続できます。</translation>
    </message>
    <message>
        <source>Password of the network</source>
        <extracomment>ui/wifi_code_dialog.py</extracomment>
        <translation>ネットワークのパスワード</translation>
    </message>
    <message>
        <source>The station does not show its password; type it here.</source>
        <extracomment>ui/wifi_code_dialog.py</extracomment>
        <translation>ステーションはパスワードを示しません。ここに入力してください。</translation>
    </message>
    <message>
        <source>&amp;Save as a picture…</source>
        <extracomment>ui/wifi_code_dialog.py</extracomment>
        <translation>画像として保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Type the password first.</source>
        <extracomment>ui/wifi_code_dialog.py</extracomment>
        <translation>先にパスワードを入力してください。</translation>
    </message>
    <message>
        <source>QR code to join {}</source>
        <extracomment>ui/wifi_code_dialog.py</extracomment>
        <translation>{} に接続するための QR コード</translation>
    </message>
    <message>
        <source>Whoever sees the code can join.</source>
        <extracomment>ui/wifi_code_dialog.py</extracomment>
        <translation>コードを見た人は誰でも接続できます。</translation>
    </message>
    <message>
        <source>Name or password do not fit into a code.</source>
        <extracomment>ui/wifi_code_dialog.py</extracomment>
        <translation>名前またはパスワードがコードに収まりません。</translation>
    </message>
    <message>
        <source>Save the QR code</source>
        <extracomment>ui/wifi_code_dialog.py</extracomment>
        <translation>QR コードの保存</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <extracomment>ui/wifi_code_dialog.py</extracomment>
        <translation>PNG 画像 (*.png)</translation>
    </message>
    <message>
        <source>The picture is {}.</source>
        <extracomment>ui/wifi_code_dialog.py</extracomment>
        <translation>画像のファイル名: {}。</translation>
    </message>
    <message>
        <source>No code.</source>
        <extracomment>ui/wifi_code_dialog.py</extracomment>
        <translation>コードを作成できません。</translation>
    </message>
    <message>
        <source>The picture was not saved.</source>
        <extracomment>ui/wifi_code_dialog.py</extracomment>
        <translation>画像を保存できませんでした。</translation>
    </message>
    <message>
        <source>In bridge mode guests get their addresses from the wired network. Without a cable they get none and reach nothing, and so does this computer if it came in through this Wi-Fi.</source>
        <extracomment>ui/wifi_panel.py</extracomment>
        <translation>ブリッジモードでは、ゲストは有線ネットワークからアドレスを取得します。ケーブルがないとアドレスを取得できず、どこにも接続できません。この Wi-Fi 経由で接続している場合は、このコンピューターも同様です。</translation>
    </message>
    <message>
        <source>No cable is in.</source>
        <extracomment>ui/wifi_panel.py</extracomment>
        <translation>ケーブルが接続されていません。</translation>
    </message>
    <message>
        <source>Show the &amp;QR code to join…</source>
        <extracomment>ui/wifi_panel.py</extracomment>
        <translation>接続用 QR コードを表示(&amp;Q)…</translation>
    </message>
    <message>
        <source>Only while the station opens its own network.</source>
        <extracomment>app/settings/wifi.py, ui/wifi_panel.py</extracomment>
        <translation>ステーションが自身のネットワークを提供している場合のみ。</translation>
    </message>
    <message>
        <source>{} KiB</source>
        <extracomment>app/local_time.py, ui/work.py</extracomment>
        <translation>{} KiB</translation>
    </message>
    <message>
        <source>{} MiB</source>
        <extracomment>app/local_time.py, ui/work.py</extracomment>
        <translation>{} MiB</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>ui/probing.py, ui/work.py</extracomment>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>Slot {}: {}, on the display now</source>
        <extracomment>ui/wallpaper_dialogs.py</extracomment>
        <translation>スロット {}: {}、現在表示中</translation>
    </message>
    <message>
        <source>Slot {}: {}</source>
        <extracomment>ui/wallpaper_dialogs.py</extracomment>
        <translation>スロット {}: {}</translation>
    </message>
    <message>
        <source>Tick what is to go.</source>
        <extracomment>ui/wallpaper_dialogs.py</extracomment>
        <translation>削除するものを選択してください。</translation>
    </message>
    <message>
        <source>Could not read the wallpapers of {}.</source>
        <extracomment>ui/wallpaper_panel.py</extracomment>
        <translation>{} の壁紙を読み込めませんでした。</translation>
    </message>
    <message>
        <source>Could not show {} of {}.</source>
        <extracomment>ui/wallpaper_panel.py, ui/wallpaper_words.py</extracomment>
        <translation>{1} の {0} を表示できませんでした。</translation>
    </message>
    <message>
        <source>Could not delete {} of {}.</source>
        <extracomment>ui/wallpaper_panel.py, ui/wallpaper_words.py</extracomment>
        <translation>{1} の {0} を削除できませんでした。</translation>
    </message>
    <message>
        <source>Could not put {} into slot {} of {}.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>{0} を {2} のスロット {1} に入れられませんでした。</translation>
    </message>
    <message>
        <source>On the display: slot {}, which holds nothing.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>表示中: スロット {}、画像なし。</translation>
    </message>
    <message>
        <source>Slot {} is free.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>スロット {} は空いています。</translation>
    </message>
    <message>
        <source>Their slots are free.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>対象のスロットは空いています。</translation>
    </message>
    <message>
        <source>{} stations found</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>{} 台のステーションが見つかりました</translation>
    </message>
    <message>
        <source>Checking this computer’s networks…</source>
        <extracomment>ui/why_not_seen.py</extracomment>
        <translation>このコンピューターのネットワークを確認中…</translation>
    </message>
    <message>
        <source>What can be told from here, what may be in the way, and what to do. The search in the background goes on.</source>
        <extracomment>ui/why_not_seen.py</extracomment>
        <translation>ここから分かること、妨げになりうる原因、対処方法です。検索は裏で続いています。</translation>
    </message>
    <message>
        <source>Why can’t I see it?</source>
        <extracomment>ui/sidebar.py, ui/why_not_seen.py</extracomment>
        <translation>ステーションが見つからない場合</translation>
    </message>
    <message>
        <source>Cop&amp;y what was found</source>
        <extracomment>ui/why_not_seen.py</extracomment>
        <translation>確認結果をコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <extracomment>ui/why_not_seen.py</extracomment>
        <translation>再確認(&amp;G)</translation>
    </message>
    <message>
        <source>This computer</source>
        <extracomment>ui/why_not_seen.py</extracomment>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>{} Choose another place, and try again.</source>
        <extracomment>ui/work.py</extracomment>
        <translation>{} 別の場所を選んで、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Two stations answer at its address.</source>
        <extracomment>ui/listed.py</extracomment>
        <translation>このアドレスで 2 台のステーションが応答しています。</translation>
    </message>
    <message>
        <source>Signed in</source>
        <extracomment>ui/listed.py</extracomment>
        <translation>サインイン済み</translation>
    </message>
    <message>
        <source>Signed out by the station</source>
        <extracomment>ui/listed.py</extracomment>
        <translation>ステーションによりサインアウト</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <extracomment>ui/listed.py</extracomment>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Listening on {}</source>
        <extracomment>ui/finding.py</extracomment>
        <translation>待ち受け中: {}</translation>
    </message>
    <message>
        <source>Nobody else answered.</source>
        <extracomment>ui/finding.py</extracomment>
        <translation>ほかに応答した機器はありません。</translation>
    </message>
    <message>
        <source>Asked for {}, for {} s.</source>
        <extracomment>ui/finding.py</extracomment>
        <translation>検索対象: {} ({} 秒間)。</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <extracomment>ui/listed.py</extracomment>
        <translation>未サインイン</translation>
    </message>
    <message>
        <source>Typed address</source>
        <extracomment>ui/workplace.py</extracomment>
        <translation>入力したアドレス</translation>
    </message>
    <message>
        <source>The simulated stations did not start</source>
        <extracomment>ui/finding.py</extracomment>
        <translation>模擬ステーションを起動できませんでした</translation>
    </message>
    <message>
        <source>1 other device answered, and is no station.</source>
        <extracomment>ui/finding.py</extracomment>
        <translation>ほかに 1 台の機器が応答しましたが、ステーションではありません。</translation>
    </message>
    <message>
        <source>{} other devices answered, and are no stations.</source>
        <extracomment>ui/finding.py</extracomment>
        <translation>ほかに {} 台の機器が応答しましたが、ステーションではありません。</translation>
    </message>
    <message>
        <source>1 device answered, and is no station.</source>
        <extracomment>ui/finding.py</extracomment>
        <translation>1 台の機器が応答しましたが、ステーションではありません。</translation>
    </message>
    <message>
        <source>{} devices answered, none of them a station.</source>
        <extracomment>ui/finding.py</extracomment>
        <translation>{} 台の機器が応答しましたが、ステーションはありません。</translation>
    </message>
    <message>
        <source>Applying</source>
        <extracomment>ui/listed.py</extracomment>
        <translation>適用中</translation>
    </message>
    <message>
        <source>Two stations at this address</source>
        <extracomment>ui/listed.py</extracomment>
        <translation>同じアドレスに 2 台のステーション</translation>
    </message>
    <message>
        <source>Left {} s ago</source>
        <extracomment>ui/listed.py</extracomment>
        <translation>{} 秒前に離脱</translation>
    </message>
    <message>
        <source>Simulated station.</source>
        <extracomment>ui/workplace.py</extracomment>
        <translation>模擬ステーション。</translation>
    </message>
    <message>
        <source>Sign in as {} with the password {}.</source>
        <extracomment>ui/workplace.py</extracomment>
        <translation>アカウント {}、パスワード {} でサインインしてください。</translation>
    </message>
    <message>
        <source>Searching…</source>
        <extracomment>ui/finding.py</extracomment>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>Only http now, https before</source>
        <extracomment>ui/listed.py</extracomment>
        <translation>以前は https、現在は http のみ</translation>
    </message>
    <message>
        <source>You are closing the program.</source>
        <extracomment>ui/workplace.py</extracomment>
        <translation>アプリを終了しようとしています。</translation>
    </message>
    <message>
        <source>listening</source>
        <extracomment>ui/finding.py</extracomment>
        <translation>待ち受け中</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>ui/write_down.py</extracomment>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Save as text</source>
        <extracomment>ui/write_down.py</extracomment>
        <translation>テキストで保存</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <extracomment>ui/write_down.py</extracomment>
        <translation>保存できませんでした。</translation>
    </message>
</context>
</TS>
