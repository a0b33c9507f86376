<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>words</name>
    <message>
        <source>{} answers to the search; stations in the list: {}.</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>收到 {} 個搜尋回應；清單中的簡報站：{} 個。</translation>
    </message>
    <message>
        <source>{}: no multicast, {}.</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>{}：無法群播，{}。</translation>
    </message>
    <message>
        <source>{}: looks like a virtual adapter.</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>{}：看起來是虛擬網路卡。</translation>
    </message>
    <message>
        <source>{}: not searched, {}.</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>{}：未搜尋，{}。</translation>
    </message>
    <message>
        <source>{}: searched; our own question was heard.</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>{}：已搜尋，並收到我們自己的詢問。</translation>
    </message>
    <message>
        <source>{}: our own question was not heard back.</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>{}：未收到我們自己的詢問。</translation>
    </message>
    <message>
        <source>{}: looks like a VPN.</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>{}：看起來是 VPN。</translation>
    </message>
    <message>
        <source>{}: no DHCP server answered.</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>{}：沒有 DHCP 伺服器回應。</translation>
    </message>
    <message>
        <source>{}: searched.</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>{}：已搜尋。</translation>
    </message>
    <message>
        <source>Type it anew: it is sent together with the changed security.</source>
        <extracomment>app/draft.py</extracomment>
        <translation>請重新輸入：密碼會隨變更後的安全性一起傳送。</translation>
    </message>
    <message>
        <source>Shown by the station, not set from here.</source>
        <extracomment>app/draft.py</extracomment>
        <translation>由簡報站顯示，無法在此設定。</translation>
    </message>
    <message>
        <source>{}. Kept as the station has it.</source>
        <extracomment>app/draft.py</extracomment>
        <translation>{}。保持簡報站上原有的值。</translation>
    </message>
    <message>
        <source>Too large to be edited here. Kept as the station has it.</source>
        <extracomment>app/draft.py</extracomment>
        <translation>太大，無法在此編輯。保持簡報站上原有的值。</translation>
    </message>
    <message>
        <source>Not reported by this station.</source>
        <extracomment>app/draft.py</extracomment>
        <translation>此簡報站未回報。</translation>
    </message>
    <message>
        <source>The maker’s server; the station downloads by itself</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>原廠伺服器；由簡報站自行下載</translation>
    </message>
    <message>
        <source>Firmware of another model may leave the station useless. Ask its maker.</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>其他型號的韌體可能使簡報站無法使用。請洽原廠。</translation>
    </message>
    <message>
        <source>Afterwards nobody can tell by the version whether it was applied.</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>之後將無法從版本判斷是否已套用。</translation>
    </message>
    <message>
        <source>Settings may be lost, and the station may refuse it. Ask its maker.</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>設定可能遺失，簡報站也可能拒絕。請洽原廠。</translation>
    </message>
    <message>
        <source>Whole: {}, every checksum fits</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>完整：{}，所有總和檢查碼相符</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>app/firmware_findings.py, app/summary.py, app/update_report.py, ui/login.py, ui/side_cards.py</extracomment>
        <translation>型號</translation>
    </message>
    <message>
        <source>The file is for {}; {} is of model {}</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>檔案適用於 {}；{} 的型號是 {}</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>版本</translation>
    </message>
    <message>
        <source>{} cannot be compared with the installed {}</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>{} 無法與已安裝的 {} 比較</translation>
    </message>
    <message>
        <source>This computer reaches it by Wi-Fi</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>此電腦透過 Wi-Fi 連線到它</translation>
    </message>
    <message>
        <source>1 entry</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>1 個項目</translation>
    </message>
    <message>
        <source>The file is for {}; the station names no model</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>檔案適用於 {}；簡報站未提供型號</translation>
    </message>
    <message>
        <source>{}; the station does not tell what is installed</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>{}；簡報站未提供已安裝的版本</translation>
    </message>
    <message>
        <source>It may be older. The maker’s notes tell.</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>它可能較舊。請參閱原廠說明。</translation>
    </message>
    <message>
        <source>Archive</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>封存檔</translation>
    </message>
    <message>
        <source>Compare with the maker’s page.</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>請與原廠網頁比對。</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>來源</translation>
    </message>
    <message>
        <source>The file names no model</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>檔案未註明型號</translation>
    </message>
    <message>
        <source>Nothing but its maker’s page tells whether it is for this station.</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>只有原廠網頁能說明它是否適用於此簡報站。</translation>
    </message>
    <message>
        <source>It is not sent. Choose the right file.</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>不會傳送。請選擇正確的檔案。</translation>
    </message>
    <message>
        <source>{}, the same as {}</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>{}，與 {} 相同</translation>
    </message>
    <message>
        <source>{}, newer than the installed {}</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>{}，比已安裝的 {} 新</translation>
    </message>
    <message>
        <source>{} is what is installed already</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>{} 就是已安裝的版本</translation>
    </message>
    <message>
        <source>{} is older than the installed {}</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>{} 比已安裝的 {} 舊</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>app/firmware_findings.py, ui/login.py, ui/side_cards.py</extracomment>
        <translation>連線</translation>
    </message>
    <message>
        <source>Power</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>電源</translation>
    </message>
    <message>
        <source>Plug it in, so that it can watch to the end.</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>請接上電源，以便全程監看。</translation>
    </message>
    <message>
        <source>an unknown one</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>未知版本</translation>
    </message>
    <message>
        <source>this computer itself</source>
        <extracomment>app/adapters.py</extracomment>
        <translation>此電腦本身</translation>
    </message>
    <message>
        <source>switched off in the preferences</source>
        <extracomment>app/adapters.py</extracomment>
        <translation>已在偏好設定中關閉</translation>
    </message>
    <message>
        <source>in no network of this computer’s adapters</source>
        <extracomment>app/adapters.py</extracomment>
        <translation>不在此電腦任何網路卡的網路中</translation>
    </message>
    <message>
        <source>not the address of a device</source>
        <extracomment>app/adapters.py</extracomment>
        <translation>不是裝置的位址</translation>
    </message>
    <message>
        <source>link-local, without its adapter</source>
        <extracomment>app/adapters.py</extracomment>
        <translation>連結本機位址，未指明網路卡</translation>
    </message>
    <message>
        <source>takes no multicast</source>
        <extracomment>app/adapters.py</extracomment>
        <translation>不接受群播</translation>
    </message>
    <message>
        <source>not an address</source>
        <extracomment>app/adapters.py</extracomment>
        <translation>不是位址</translation>
    </message>
    <message>
        <source>not asked for</source>
        <extracomment>app/adapters.py</extracomment>
        <translation>未列入詢問</translation>
    </message>
    <message>
        <source>Plug in a cable, or join a Wi-Fi network.</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>請接上網路線，或加入 Wi-Fi 網路。</translation>
    </message>
    <message>
        <source>Type the station’s address below: that needs no multicast.</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>請在下方輸入簡報站的位址，這不需要群播。</translation>
    </message>
    <message>
        <source>It may take the way to the local network. Disconnect it and search again.</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>它可能接管了通往區域網路的路徑。請中斷它的連線，再搜尋一次。</translation>
    </message>
    <message>
        <source>On a cable that goes straight to the station that is right. Else the cable or the Wi-Fi leads to no network.</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>網路線若直接接到簡報站，這是正常的；否則表示網路線或 Wi-Fi 並未通往任何網路。</translation>
    </message>
    <message>
        <source>another program keeps port 5353 to itself</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>另一個程式獨占了連接埠 5353</translation>
    </message>
    <message>
        <source>this computer does not allow it</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>此電腦不允許</translation>
    </message>
    <message>
        <source>the adapter takes none</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>網路卡不接受群播</translation>
    </message>
    <message>
        <source>The network itself may keep devices apart.</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>網路本身可能將裝置彼此隔離。</translation>
    </message>
    <message>
        <source>Guest Wi-Fi, client isolation and VLANs let no mDNS through. A typed address works across routers; ask who runs the network which range the station is in.</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>訪客 Wi-Fi、用戶端隔離與 VLAN 會阻擋 mDNS。直接輸入位址可跨越路由器；請向網路管理員詢問簡報站所在的位址範圍。</translation>
    </message>
    <message>
        <source>Windows may keep answers back.</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>Windows 可能擋下了回應。</translation>
    </message>
    <message>
        <source>Windows Security, Firewall &amp; network protection, Allow an app through firewall: tick Station Configurator for private networks. In Settings, Network &amp; internet, the network has to be a private one.</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>Windows 安全性、防火牆與網路保護 (Firewall &amp; network protection)、允許應用程式通過防火牆：勾選 Station Configurator 的「私人」。在「設定」的「網路和網際網路」(Network &amp; internet) 中，網路必須設為私人網路。</translation>
    </message>
    <message>
        <source>macOS asks whether a program may look for devices.</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>macOS 會詢問是否允許程式尋找裝置。</translation>
    </message>
    <message>
        <source>System Settings, Privacy &amp; Security, Local Network: switch on Station Configurator, and start it again.</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>系統設定、隱私權與安全性 (Privacy &amp; Security)、區域網路：開啟 Station Configurator，然後重新啟動本程式。</translation>
    </message>
    <message>
        <source>A firewall on this computer may keep answers back.</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>此電腦的防火牆可能擋下了回應。</translation>
    </message>
    <message>
        <source>Allow mDNS, UDP port 5353: “sudo ufw allow 5353/udp”, or “sudo firewall-cmd --add-service=mdns”.</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>請允許 mDNS (UDP 連接埠 5353)：「sudo ufw allow 5353/udp」或「sudo firewall-cmd --add-service=mdns」。</translation>
    </message>
    <message>
        <source>Type the station’s address below.</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>請在下方輸入簡報站的位址。</translation>
    </message>
    <message>
        <source>Nobody has answered the search so far.</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>目前還沒有任何裝置回應搜尋。</translation>
    </message>
    <message>
        <source>So the network lets mDNS through.</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>可見網路允許 mDNS 通過。</translation>
    </message>
    <message>
        <source>No network adapter is connected.</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>沒有已連線的網路卡。</translation>
    </message>
    <message>
        <source>Stations are not behind it.</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>簡報站不會在它後面。</translation>
    </message>
    <message>
        <source>A firewall may keep mDNS (UDP port 5353).</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>防火牆可能擋住了 mDNS (UDP 連接埠 5353)。</translation>
    </message>
    <message>
        <source>a station</source>
        <extracomment>app/discovery.py</extracomment>
        <translation>簡報站</translation>
    </message>
    <message>
        <source>left out: {}</source>
        <extracomment>app/discovery.py</extracomment>
        <translation>已略過：{}</translation>
    </message>
    <message>
        <source>No answer to the attempt to connect</source>
        <extracomment>app/errors.py</extracomment>
        <translation>嘗試連線時沒有回應</translation>
    </message>
    <message>
        <source>The connection was refused</source>
        <extracomment>app/errors.py</extracomment>
        <translation>連線遭拒</translation>
    </message>
    <message>
        <source>This computer has no way to that address</source>
        <extracomment>app/errors.py</extracomment>
        <translation>此電腦無法到達該位址</translation>
    </message>
    <message>
        <source>The name could not be resolved</source>
        <extracomment>app/errors.py</extracomment>
        <translation>無法解析該名稱</translation>
    </message>
    <message>
        <source>No answer to the attempt to encrypt</source>
        <extracomment>app/errors.py</extracomment>
        <translation>嘗試加密時沒有回應</translation>
    </message>
    <message>
        <source>No encrypted connection could be agreed</source>
        <extracomment>app/errors.py</extracomment>
        <translation>無法建立加密連線</translation>
    </message>
    <message>
        <source>Connected, but no reply</source>
        <extracomment>app/errors.py</extracomment>
        <translation>已連線，但沒有回覆</translation>
    </message>
    <message>
        <source>The reply came too slowly</source>
        <extracomment>app/errors.py</extracomment>
        <translation>回覆太慢</translation>
    </message>
    <message>
        <source>The station stopped taking data</source>
        <extracomment>app/errors.py</extracomment>
        <translation>簡報站停止接收資料</translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <extracomment>app/errors.py</extracomment>
        <translation>連線中斷</translation>
    </message>
    <message>
        <source>The station wants a sign-in</source>
        <extracomment>app/errors.py</extracomment>
        <translation>簡報站要求登入</translation>
    </message>
    <message>
        <source>The station said no</source>
        <extracomment>app/errors.py</extracomment>
        <translation>簡報站拒絕了</translation>
    </message>
    <message>
        <source>This firmware has no such function</source>
        <extracomment>app/errors.py</extracomment>
        <translation>此韌體沒有這項功能</translation>
    </message>
    <message>
        <source>The reply is not what a station sends</source>
        <extracomment>app/errors.py</extracomment>
        <translation>回覆不是簡報站會傳送的內容</translation>
    </message>
    <message>
        <source>The reply is too large</source>
        <extracomment>app/errors.py</extracomment>
        <translation>回覆太大</translation>
    </message>
    <message>
        <source>The reply is packed in a way that was not asked for</source>
        <extracomment>app/errors.py</extracomment>
        <translation>回覆的壓縮方式不是所要求的</translation>
    </message>
    <message>
        <source>The reply is not proper HTTP</source>
        <extracomment>app/errors.py</extracomment>
        <translation>回覆不是正確的 HTTP</translation>
    </message>
    <message>
        <source>The reply points to another place</source>
        <extracomment>app/errors.py</extracomment>
        <translation>回覆指向其他位置</translation>
    </message>
    <message>
        <source>The station reported an error</source>
        <extracomment>app/errors.py</extracomment>
        <translation>簡報站回報錯誤</translation>
    </message>
    <message>
        <source>The station gave a token and then accepted it in no known place</source>
        <extracomment>app/errors.py</extracomment>
        <translation>簡報站發出了權杖，卻不在任何已知位置接受它</translation>
    </message>
    <message>
        <source>Its certificate is not the one seen before</source>
        <extracomment>app/errors.py</extracomment>
        <translation>憑證與先前見過的不同</translation>
    </message>
    <message>
        <source>It was spoken to on https before and offers only http now</source>
        <extracomment>app/errors.py</extracomment>
        <translation>先前以 https 通訊，現在只提供 http</translation>
    </message>
    <message>
        <source>Another station answers at this address</source>
        <extracomment>app/errors.py</extracomment>
        <translation>在此位址回應的是另一台簡報站</translation>
    </message>
    <message>
        <source>The file names no version; {} is installed</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>檔案未註明版本；已安裝的是 {}</translation>
    </message>
    <message>
        <source>The server names no version; {} is installed</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>伺服器未註明版本；已安裝的是 {}</translation>
    </message>
    <message>
        <source>This computer runs on its battery</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>此電腦正使用電池</translation>
    </message>
    <message>
        <source>{} entries</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>{} 個項目</translation>
    </message>
    <message>
        <source>A cable is safer: {} have to arrive in one piece.</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>使用網路線較安全：{} 必須完整送達。</translation>
    </message>
    <message>
        <source>This computer runs on its battery, {} %</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>此電腦正使用電池，剩餘 {} %</translation>
    </message>
    <message>
        <source>If it is the station’s own Wi-Fi, it goes away in the restart.</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>若是簡報站自己的 Wi-Fi，重新啟動時會消失。</translation>
    </message>
    <message>
        <source>Not by Wi-Fi</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>不是透過 Wi-Fi</translation>
    </message>
    <message>
        <source>This computer is on mains</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>此電腦已接上電源</translation>
    </message>
    <message>
        <source>Plug it in first: it may go out meanwhile.</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>請先接上電源：途中可能沒電。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <extracomment>app/firmware_image.py, ui/pictures.py</extracomment>
        <translation>檔案是空的。</translation>
    </message>
    <message>
        <source>The file is larger than {} GiB.</source>
        <extracomment>app/firmware_image.py</extracomment>
        <translation>檔案大於 {} GiB。</translation>
    </message>
    <message>
        <source>The file is damaged: the checksum of {} is wrong.</source>
        <extracomment>app/firmware_image.py</extracomment>
        <translation>檔案已損毀：{} 的總和檢查碼錯誤。</translation>
    </message>
    <message>
        <source>The file is no zip archive, or something stands before it.</source>
        <extracomment>app/firmware_image.py</extracomment>
        <translation>檔案不是 zip 封存檔，或其前面有其他內容。</translation>
    </message>
    <message>
        <source>The file is cut off: the end of the archive is missing.</source>
        <extracomment>app/firmware_image.py</extracomment>
        <translation>檔案不完整：缺少封存檔的結尾。</translation>
    </message>
    <message>
        <source>Something stands behind the end of the archive.</source>
        <extracomment>app/firmware_image.py</extracomment>
        <translation>封存檔結尾之後還有其他內容。</translation>
    </message>
    <message>
        <source>The archive is empty.</source>
        <extracomment>app/firmware_image.py</extracomment>
        <translation>封存檔是空的。</translation>
    </message>
    <message>
        <source>The archive has too many entries.</source>
        <extracomment>app/firmware_image.py</extracomment>
        <translation>封存檔的項目過多。</translation>
    </message>
    <message>
        <source>Unpacked, the archive would be far too large.</source>
        <extracomment>app/firmware_image.py</extracomment>
        <translation>封存檔解壓縮後會過大。</translation>
    </message>
    <message>
        <source>Something stands before the archive.</source>
        <extracomment>app/firmware_image.py</extracomment>
        <translation>封存檔前面有其他內容。</translation>
    </message>
    <message>
        <source>The file is damaged: it is no complete zip archive.</source>
        <extracomment>app/firmware_image.py</extracomment>
        <translation>檔案已損毀：不是完整的 zip 封存檔。</translation>
    </message>
    <message>
        <source>The archive is packed in a way that cannot be checked.</source>
        <extracomment>app/firmware_image.py</extracomment>
        <translation>封存檔的壓縮方式無法檢查。</translation>
    </message>
    <message>
        <source>The archive points outside of itself: {}</source>
        <extracomment>app/firmware_image.py</extracomment>
        <translation>封存檔指向自身以外的位置：{}</translation>
    </message>
    <message>
        <source>The archive holds a link: {}</source>
        <extracomment>app/firmware_image.py</extracomment>
        <translation>封存檔含有連結：{}</translation>
    </message>
    <message>
        <source>The archive is encrypted.</source>
        <extracomment>app/firmware_image.py</extracomment>
        <translation>封存檔已加密。</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <extracomment>app/firmware_wizard.py</extracomment>
        <translation>請先選擇檔案。</translation>
    </message>
    <message>
        <source>Ask for a newer version first.</source>
        <extracomment>app/firmware_wizard.py</extracomment>
        <translation>請先查詢新版本。</translation>
    </message>
    <message>
        <source>The maker’s server names no newer version.</source>
        <extracomment>app/firmware_wizard.py</extracomment>
        <translation>原廠伺服器沒有更新的版本。</translation>
    </message>
    <message>
        <source>Tick the box first: what it says is unusual.</source>
        <extracomment>app/firmware_wizard.py</extracomment>
        <translation>請先勾選方塊：其中提到異常狀況。</translation>
    </message>
    <message>
        <source>Download by the station</source>
        <extracomment>app/firmware_wizard.py</extracomment>
        <translation>由簡報站下載</translation>
    </message>
    <message>
        <source>Send the file</source>
        <extracomment>app/firmware_wizard.py</extracomment>
        <translation>傳送檔案</translation>
    </message>
    <message>
        <source>See that it is still the same station</source>
        <extracomment>app/firmware_wizard.py</extracomment>
        <translation>確認仍是同一台簡報站</translation>
    </message>
    <message>
        <source>Order the installation, once</source>
        <extracomment>app/firmware_wizard.py</extracomment>
        <translation>下達安裝指令 (僅一次)</translation>
    </message>
    <message>
        <source>Order accepted</source>
        <extracomment>app/firmware_wizard.py</extracomment>
        <translation>指令已接受</translation>
    </message>
    <message>
        <source>Order not answered</source>
        <extracomment>app/firmware_wizard.py</extracomment>
        <translation>指令未獲回應</translation>
    </message>
    <message>
        <source>Wait until it goes away</source>
        <extracomment>app/firmware_wizard.py</extracomment>
        <translation>等待它離線</translation>
    </message>
    <message>
        <source>Wait for its return</source>
        <extracomment>app/firmware_wizard.py, ui/firmware_steps.py</extracomment>
        <translation>等待它恢復連線</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <extracomment>app/firmware_wizard.py, ui/restarting.py, ui/trouble.py</extracomment>
        <translation>重新登入</translation>
    </message>
    <message>
        <source>Compare the version</source>
        <extracomment>app/firmware_wizard.py, ui/firmware_steps.py</extracomment>
        <translation>比對版本</translation>
    </message>
    <message>
        <source>See whether it restarts once more</source>
        <extracomment>app/firmware_wizard.py</extracomment>
        <translation>觀察是否再次重新啟動</translation>
    </message>
    <message>
        <source>Read all settings</source>
        <extracomment>app/firmware_wizard.py, ui/restarting.py</extracomment>
        <translation>讀取所有設定</translation>
    </message>
    <message>
        <source>This goes on by itself.</source>
        <extracomment>app/firmware_wizard.py</extracomment>
        <translation>這會自行繼續。</translation>
    </message>
    <message>
        <source>The installation may have been ordered.</source>
        <extracomment>app/firmware_wizard.py</extracomment>
        <translation>安裝指令可能已下達。</translation>
    </message>
    <message>
        <source>A station of this name was seen before at {}, with another certificate. This is another station, or one that passes for it.</source>
        <extracomment>app/identity.py</extracomment>
        <translation>先前曾在 {} 見過同名的簡報站，但憑證不同。這是另一台簡報站，或是冒充的裝置。</translation>
    </message>
    <message>
        <source>another address</source>
        <extracomment>app/identity.py</extracomment>
        <translation>另一個位址</translation>
    </message>
    <message>
        <source>It was at {} and is at {} now.</source>
        <extracomment>app/identity.py</extracomment>
        <translation>位址原為 {}，現為 {}。</translation>
    </message>
    <message>
        <source>Letters, digits, “=”, “/” and “+” only.</source>
        <extracomment>app/jobs/activate_licence.py</extracomment>
        <translation>僅限字母、數字、「=」、「/」與「+」。</translation>
    </message>
    <message>
        <source>the download failed (status -1)</source>
        <extracomment>app/jobs/download_firmware.py</extracomment>
        <translation>下載失敗 (狀態 -1)</translation>
    </message>
    <message>
        <source>{} addresses are too many: at most {} in one go.</source>
        <extracomment>app/jobs/probe_range.py</extracomment>
        <translation>{} 個位址太多：一次最多 {} 個。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <extracomment>app/jobs/save_file.py</extracomment>
        <translation>磁碟已滿。</translation>
    </message>
    <message>
        <source>You may not write there.</source>
        <extracomment>app/jobs/save_file.py</extracomment>
        <translation>您沒有寫入該處的權限。</translation>
    </message>
    <message>
        <source>That folder is not there any more.</source>
        <extracomment>app/jobs/save_file.py</extracomment>
        <translation>該資料夾已不存在。</translation>
    </message>
    <message>
        <source>A folder has that name.</source>
        <extracomment>app/jobs/save_file.py</extracomment>
        <translation>已有同名的資料夾。</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <extracomment>app/jobs/save_file.py</extracomment>
        <translation>名稱太長。</translation>
    </message>
    <message>
        <source>The file changed while it was sent. Nothing was installed.</source>
        <extracomment>app/jobs/update_firmware.py</extracomment>
        <translation>檔案在傳送途中變更。未安裝任何內容。</translation>
    </message>
    <message>
        <source>The vendor’s server names no newer version.</source>
        <extracomment>app/jobs/update_firmware.py</extracomment>
        <translation>原廠伺服器沒有更新的版本。</translation>
    </message>
    <message>
        <source>Until that succeeds, your unsent edits are in this window alone.</source>
        <extracomment>app/journal.py</extracomment>
        <translation>在成功之前，您未傳送的編輯只存在於此視窗。</translation>
    </message>
    <message>
        <source>Check that it is switched on and in the same network, then try again.</source>
        <extracomment>app/messages.py</extracomment>
        <translation>請確認它已開機且位於同一網路，然後再試一次。</translation>
    </message>
    <message>
        <source>Something is there, but not at this port; check address and port.</source>
        <extracomment>app/messages.py</extracomment>
        <translation>那裡有裝置，但不在此連接埠；請檢查位址與連接埠。</translation>
    </message>
    <message>
        <source>Check this computer’s cable or Wi-Fi.</source>
        <extracomment>app/messages.py</extracomment>
        <translation>請檢查此電腦的網路線或 Wi-Fi。</translation>
    </message>
    <message>
        <source>Check how the name is written, or use its address.</source>
        <extracomment>app/messages.py</extracomment>
        <translation>請檢查名稱的拼寫，或改用其位址。</translation>
    </message>
    <message>
        <source>It may speak plain http only; see the connection settings.</source>
        <extracomment>app/messages.py</extracomment>
        <translation>它可能只支援未加密的 http；請參閱連線設定。</translation>
    </message>
    <message>
        <source>Choose the token’s header in the connection settings.</source>
        <extracomment>app/messages.py</extracomment>
        <translation>請在連線設定中選擇權杖的標頭。</translation>
    </message>
    <message>
        <source>Its firmware may be older or newer than this program.</source>
        <extracomment>app/messages.py</extracomment>
        <translation>它的韌體可能比本程式舊或新。</translation>
    </message>
    <message>
        <source>Do not sign in. Ask who looks after the station.</source>
        <extracomment>app/messages.py</extracomment>
        <translation>請勿登入。請詢問負責此簡報站的人員。</translation>
    </message>
    <message>
        <source>Look for the right station in the list.</source>
        <extracomment>app/messages.py, app/update_words.py</extracomment>
        <translation>請在清單中尋找正確的簡報站。</translation>
    </message>
    <message>
        <source>The station said: “{}” (code {}).</source>
        <extracomment>app/messages.py</extracomment>
        <translation>簡報站的訊息：「{}」(代碼 {})。</translation>
    </message>
    <message>
        <source>{} ({}).</source>
        <extracomment>app/messages.py</extracomment>
        <translation>{} ({})。</translation>
    </message>
    <message>
        <source>nothing more</source>
        <extracomment>app/messages.py</extracomment>
        <translation>無其他訊息</translation>
    </message>
    <message>
        <source>The station said: “{}”.</source>
        <extracomment>app/messages.py</extracomment>
        <translation>簡報站的訊息：「{}」。</translation>
    </message>
    <message>
        <source>Nothing on {} has changed.</source>
        <extracomment>app/messages.py, ui/configuration_card.py</extracomment>
        <translation>{} 上沒有任何變更。</translation>
    </message>
    <message>
        <source>Sign in again; your edits are kept.</source>
        <extracomment>app/messages.py, ui/restarting.py</extracomment>
        <translation>請重新登入；您的編輯已保留。</translation>
    </message>
    <message>
        <source>Your edits are kept; change them or try again.</source>
        <extracomment>app/messages.py</extracomment>
        <translation>您的編輯已保留；請修改或再試一次。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <extracomment>app/messages.py, app/update_words.py, ui/firmware_pages.py</extracomment>
        <translation>未傳送任何內容。</translation>
    </message>
    <message>
        <source>Try again; if it stays so, this may be no ASTROS Station.</source>
        <extracomment>app/messages.py</extracomment>
        <translation>請再試一次；若仍如此，這可能不是 ASTROS Station。</translation>
    </message>
    <message>
        <source>It did not take this change.</source>
        <extracomment>app/messages.py</extracomment>
        <translation>它未接受此變更。</translation>
    </message>
    <message>
        <source>Whether {} took the change is not known yet.</source>
        <extracomment>app/messages.py</extracomment>
        <translation>尚不清楚 {} 是否接受了變更。</translation>
    </message>
    <message>
        <source>Type an address, such as 10.1.2.3 or https://station.example.</source>
        <extracomment>app/origin.py</extracomment>
        <translation>請輸入位址，例如 10.1.2.3 或 https://station.example。</translation>
    </message>
    <message>
        <source>Only the address and, if need be, the port belong here.</source>
        <extracomment>app/origin.py</extracomment>
        <translation>此處只能填位址，必要時加上連接埠。</translation>
    </message>
    <message>
        <source>The port is a number from 1 to 65535.</source>
        <extracomment>app/origin.py</extracomment>
        <translation>連接埠是 1 到 65535 的數字。</translation>
    </message>
    <message>
        <source>This may not be empty.</source>
        <extracomment>app/passwords.py, app/settings/field.py</extracomment>
        <translation>此欄不可空白。</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <extracomment>app/profile.py</extracomment>
        <translation>它是空的。</translation>
    </message>
    <message>
        <source>It holds no settings.</source>
        <extracomment>app/profile.py</extracomment>
        <translation>它不含任何設定。</translation>
    </message>
    <message>
        <source>It is not JSON, or damaged.</source>
        <extracomment>app/profile.py</extracomment>
        <translation>它不是 JSON，或已損毀。</translation>
    </message>
    <message>
        <source>It is nested too deeply for a configuration.</source>
        <extracomment>app/profile.py</extracomment>
        <translation>它的巢狀層級過深，不像設定檔。</translation>
    </message>
    <message>
        <source>it names no address or port</source>
        <extracomment>app/candidate.py</extracomment>
        <translation>它未提供位址或連接埠</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>app/quirks.py, app/settings/pod.py</extracomment>
        <translation>無</translation>
    </message>
    <message>
        <source>Fixed</source>
        <extracomment>app/quirks.py</extracomment>
        <translation>固定</translation>
    </message>
    <message>
        <source>Random</source>
        <extracomment>app/quirks.py</extracomment>
        <translation>隨機</translation>
    </message>
    <message>
        <source>Sleep mode</source>
        <extracomment>app/quirks.py</extracomment>
        <translation>睡眠模式</translation>
    </message>
    <message>
        <source>Suspend mode</source>
        <extracomment>app/quirks.py</extracomment>
        <translation>暫停模式</translation>
    </message>
    <message>
        <source>“{}” is not a service type, such as {}.</source>
        <extracomment>app/service_types.py</extracomment>
        <translation>「{}」不是服務類型，例如 {}。</translation>
    </message>
    <message>
        <source>These are too many: at most {} are asked for.</source>
        <extracomment>app/service_types.py</extracomment>
        <translation>太多了：最多詢問 {} 個。</translation>
    </message>
    <message>
        <source>not understood: {}</source>
        <extracomment>app/settings/base.py</extracomment>
        <translation>無法辨識：{}</translation>
    </message>
    <message>
        <source>not understood</source>
        <extracomment>app/settings/base.py</extracomment>
        <translation>無法辨識</translation>
    </message>
    <message>
        <source>not reported</source>
        <extracomment>app/settings/base.py, app/summary.py, ui/addresses.py, ui/login.py, ui/side_cards.py</extracomment>
        <translation>未回報</translation>
    </message>
    <message>
        <source>Only the output in use can be changed, and that is {}.</source>
        <extracomment>app/settings/display.py</extracomment>
        <translation>只能變更使用中的輸出，目前是 {}。</translation>
    </message>
    <message>
        <source>A station is installing its firmware</source>
        <extracomment>app/sleep.py</extracomment>
        <translation>簡報站正在安裝韌體</translation>
    </message>
    <message>
        <source>Set-up of {}</source>
        <extracomment>app/summary.py</extracomment>
        <translation>{} 的初次設定</translation>
    </message>
    <message>
        <source>Firmware</source>
        <extracomment>app/settings/field.py, app/summary.py, ui/side_cards.py</extracomment>
        <translation>韌體</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>app/settings/ethernet.py, app/settings/pod.py, app/summary.py, app/update_report.py, ui/add_station.py, ui/connection.py, ui/connection_card.py, ui/join_dialog.py, ui/picture_text.py, ui/side_cards.py</extracomment>
        <translation>位址</translation>
    </message>
    <message>
        <source>Ethernet MAC</source>
        <extracomment>app/summary.py, ui/side_cards.py</extracomment>
        <translation>乙太網路 MAC</translation>
    </message>
    <message>
        <source>Wi-Fi MAC</source>
        <extracomment>app/summary.py, ui/connection_card.py, ui/side_cards.py</extracomment>
        <translation>Wi-Fi MAC</translation>
    </message>
    <message>
        <source>Station</source>
        <extracomment>app/settings/field.py, app/summary.py, app/update_report.py, ui/facts.py, ui/firmware_progress.py</extracomment>
        <translation>簡報站</translation>
    </message>
    <message>
        <source>Set up</source>
        <extracomment>app/summary.py</extracomment>
        <translation>初次設定</translation>
    </message>
    <message>
        <source>Changes not sent</source>
        <extracomment>app/summary.py</extracomment>
        <translation>未傳送的變更</translation>
    </message>
    <message>
        <source>Restart needed for</source>
        <extracomment>app/summary.py</extracomment>
        <translation>需要重新啟動的項目</translation>
    </message>
    <message>
        <source>Still open</source>
        <extracomment>app/summary.py</extracomment>
        <translation>尚待處理</translation>
    </message>
    <message>
        <source>the file changed while it was sent</source>
        <extracomment>app/multipart.py</extracomment>
        <translation>檔案在傳送途中變更</translation>
    </message>
    <message>
        <source>not told</source>
        <extracomment>app/update_report.py, ui/firmware_pages.py, ui/firmware_panel.py, ui/firmware_progress.py, ui/firmware_result.py, ui/updating.py</extracomment>
        <translation>未提供</translation>
    </message>
    <message>
        <source>Firmware update of {}</source>
        <extracomment>app/update_report.py</extracomment>
        <translation>{} 的韌體更新</translation>
    </message>
    <message>
        <source>Version before</source>
        <extracomment>app/update_report.py</extracomment>
        <translation>之前的版本</translation>
    </message>
    <message>
        <source>Version expected</source>
        <extracomment>app/update_report.py</extracomment>
        <translation>預期的版本</translation>
    </message>
    <message>
        <source>Version after</source>
        <extracomment>app/update_report.py</extracomment>
        <translation>之後的版本</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>app/update_report.py, ui/firmware_progress.py, ui/quick_join_panel.py</extracomment>
        <translation>檔案</translation>
    </message>
    <message>
        <source>{}, {} bytes</source>
        <extracomment>app/update_report.py</extracomment>
        <translation>{}，{} 個位元組</translation>
    </message>
    <message>
        <source>downloaded by the station from the maker’s server</source>
        <extracomment>app/update_report.py</extracomment>
        <translation>由簡報站從原廠伺服器下載</translation>
    </message>
    <message>
        <source>none is named</source>
        <extracomment>app/update_report.py</extracomment>
        <translation>未註明</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>app/update_report.py</extracomment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Part of the file may lie on the station; without an order it does nothing.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>部分檔案可能留在簡報站上；沒有安裝指令就不會有任何作用。</translation>
    </message>
    <message>
        <source>The station was told to stop its download; without an order it installs nothing.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>已通知簡報站停止下載；沒有安裝指令就不會安裝任何內容。</translation>
    </message>
    <message>
        <source>The station says that its download failed (status -1), and gives no reason.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>簡報站表示下載失敗 (狀態 -1)，未說明原因。</translation>
    </message>
    <message>
        <source>The station ended the sign-in in the middle of it.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>簡報站在途中結束了登入。</translation>
    </message>
    <message>
        <source>Try again later, or update with a file from this computer.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>請稍後再試，或使用此電腦上的檔案更新。</translation>
    </message>
    <message>
        <source>Nothing was installed: {} runs {} as before.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>未安裝任何內容：{} 仍執行 {}。</translation>
    </message>
    <message>
        <source>Try again; if it stays so, ask its maker.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>請再試一次；若仍如此，請洽原廠。</translation>
    </message>
    <message>
        <source>Restarted and still runs {}</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>已重新啟動，但仍執行 {}</translation>
    </message>
    <message>
        <source>Came back with {} instead of {}</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>恢復連線後執行 {}，而不是 {}</translation>
    </message>
    <message>
        <source>{} or {}</source>
        <extracomment>app/invitation.py, app/update_words.py</extracomment>
        <translation>{} 或 {}</translation>
    </message>
    <message>
        <source>what it ran before was not told</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>未提供先前執行的版本</translation>
    </message>
    <message>
        <source>Do not unplug it before {}: it may be writing.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>在 {} 之前請勿拔除電源：它可能正在寫入。</translation>
    </message>
    <message>
        <source>It had half an hour: unplug it for 10 s and plug it in again, once.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>已等待半小時：請拔除電源 10 秒後再插上，僅此一次。</translation>
    </message>
    <message>
        <source>{} has not come back</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>{} 尚未恢復連線</translation>
    </message>
    <message>
        <source>No answer since {}. The outcome is unknown. Times are {}.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>已有 {} 沒有回應。結果不明。時區為 {}。</translation>
    </message>
    <message>
        <source>No longer watching {}</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>已停止監看 {}</translation>
    </message>
    <message>
        <source>The installation goes on by itself. Its outcome is unknown.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>安裝會自行繼續。結果不明。</translation>
    </message>
    <message>
        <source>Another station answers in its place</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>另一台簡報站在其位置回應</translation>
    </message>
    <message>
        <source>{}. Nothing was told to it.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>{}。未對它下達任何指令。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was installed</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>已取消。未安裝任何內容</translation>
    </message>
    <message>
        <source>{} runs {} as before.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>{} 仍執行 {}。</translation>
    </message>
    <message>
        <source>{} could not download the firmware</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>{} 無法下載韌體</translation>
    </message>
    <message>
        <source>{} refused the installation</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>{} 拒絕安裝</translation>
    </message>
    <message>
        <source>Something unexpected happened.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>發生未預期的狀況。</translation>
    </message>
    <message>
        <source>Still runs {}, and was not seen to restart</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>仍執行 {}，且未見重新啟動</translation>
    </message>
    <message>
        <source>the file names this version</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>檔案註明的就是此版本</translation>
    </message>
    <message>
        <source>the file names no version</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>檔案未註明版本</translation>
    </message>
    <message>
        <source>Runs {} instead of {}</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>執行 {}，而不是 {}</translation>
    </message>
    <message>
        <source>Signed in anew and asked at {}: it reports {}.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>已重新登入並於 {} 查詢：它回報 {}。</translation>
    </message>
    <message>
        <source>{} is back and wants a sign-in</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>{} 已恢復連線並要求登入</translation>
    </message>
    <message>
        <source>Last answer at {} from {}.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>最後回應時間 {}，來自 {}。</translation>
    </message>
    <message>
        <source>Whether {} is on it. Nothing is reported as updated.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>上面是否為 {}。未回報為已更新。</translation>
    </message>
    <message>
        <source>Look at the room’s display: a name or an address means that it is back.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>請看會議室顯示器：出現名稱或位址即表示已恢復。</translation>
    </message>
    <message>
        <source>The address may have changed: look for it in the list, or use a cable.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>位址可能已變更：請在清單中尋找，或使用網路線。</translation>
    </message>
    <message>
        <source>Do not unplug it before {}.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>在 {} 之前請勿拔除電源。</translation>
    </message>
    <message>
        <source>Once it answers, sign in: the program offers to compare the version.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>當它回應時請登入：程式會提供比對版本。</translation>
    </message>
    <message>
        <source>What became of {}.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>{} 後來的狀況。</translation>
    </message>
    <message>
        <source>Look for the station in the list, by its MAC or certificate, and sign in there.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>請依 MAC 或憑證在清單中尋找簡報站，並在那裡登入。</translation>
    </message>
    <message>
        <source>what it ran</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>原來的版本</translation>
    </message>
    <message>
        <source>This computer could not note the update on its disk: {}.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>此電腦無法將更新記錄到磁碟：{}。</translation>
    </message>
    <message>
        <source>{}. Nothing more was sent.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>{}。未再傳送任何內容。</translation>
    </message>
    <message>
        <source>The file cannot be read any more: {}.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>無法再讀取檔案：{}。</translation>
    </message>
    <message>
        <source>Whether it was applied to {} cannot be told: {}.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>無法判斷是否已套用至 {}：{}。</translation>
    </message>
    <message>
        <source>That is the version of before: {} was not applied to {}.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>這是之前的版本：{} 未套用至 {}。</translation>
    </message>
    <message>
        <source>The whole file arrived; what was sent is what was checked (SHA-256).</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>整個檔案已送達；傳送的內容就是檢查過的內容 (SHA-256)。</translation>
    </message>
    <message>
        <source>The station accepted the installation at {}.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>簡報站於 {} 接受了安裝。</translation>
    </message>
    <message>
        <source>the new version</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>新版本</translation>
    </message>
    <message>
        <source>the old version</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>舊版本</translation>
    </message>
    <message>
        <source>no version was named</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>未註明版本</translation>
    </message>
    <message>
        <source>an unknown version</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>未知版本</translation>
    </message>
    <message>
        <source>Updated to {}</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>已更新至 {}</translation>
    </message>
    <message>
        <source>{} runs {}.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>{} 執行 {}。</translation>
    </message>
    <message>
        <source>Choose the file again; it is checked anew.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>請重新選擇檔案；將會重新檢查。</translation>
    </message>
    <message>
        <source>Make room on the disk, then start the update anew.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>請清出磁碟空間，然後重新開始更新。</translation>
    </message>
    <message>
        <source>Sign in again, then start the update anew.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>請重新登入，然後重新開始更新。</translation>
    </message>
    <message>
        <source>{}.</source>
        <extracomment>app/messages.py, app/update_words.py, ui/import_preview.py, ui/moving.py, ui/past_changes.py, ui/update_banner.py, ui/why_not_seen.py</extracomment>
        <translation>{}。</translation>
    </message>
    <message>
        <source>See that it is still there, then start the update anew.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>請確認檔案仍在原處，然後重新開始更新。</translation>
    </message>
    <message>
        <source>{} runs neither what was expected nor what it ran before.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>{} 執行的既非預期版本，也非先前的版本。</translation>
    </message>
    <message>
        <source>See that the file is made for {}.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>請確認檔案適用於 {}。</translation>
    </message>
    <message>
        <source>The installation was ordered at {}; no answer came.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>已於 {} 下達安裝指令；沒有收到回應。</translation>
    </message>
    <message>
        <source>Now runs {}</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>現在執行 {}</translation>
    </message>
    <message>
        <source>{} now runs {} (was {}; {}).</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>{} 現在執行 {} (原為 {}；{})。</translation>
    </message>
    <message>
        <source>{} is back and names no version</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>{} 已恢復連線，但未提供版本</translation>
    </message>
    <message>
        <source>It refused the question. Nothing is reported as updated.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>它拒絕了查詢。未回報為已更新。</translation>
    </message>
    <message>
        <source>The installation was ordered at {}.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>已於 {} 下達安裝指令。</translation>
    </message>
    <message>
        <source>Which version is on it (was {}).</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>目前是哪個版本 (原為 {})。</translation>
    </message>
    <message>
        <source>Station Configurator {}</source>
        <extracomment>ui/about.py</extracomment>
        <translation>Station Configurator {}</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <extracomment>ui/about.py, ui/firmware_pages.py, ui/logs_card.py, ui/updating.py</extracomment>
        <translation>{}，{}</translation>
    </message>
    <message>
        <source>Such as 10.1.2.3, 10.1.2.3:8080, https://station.example or [fe80::1]:8080.</source>
        <extracomment>ui/add_station.py</extracomment>
        <translation>例如 10.1.2.3、10.1.2.3:8080、https://station.example 或 [fe80::1]:8080。</translation>
    </message>
    <message>
        <source>Add a station by its address</source>
        <extracomment>ui/add_station.py</extracomment>
        <translation>依位址新增簡報站</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <extracomment>ui/add_station.py</extracomment>
        <translation>位址(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Look there</source>
        <extracomment>ui/add_station.py, ui/probing.py</extracomment>
        <translation>查看該處(&amp;L)</translation>
    </message>
    <message>
        <source>Looking at {}…</source>
        <extracomment>ui/add_station.py</extracomment>
        <translation>正在查看 {}…</translation>
    </message>
    <message>
        <source>&amp;Stop looking</source>
        <extracomment>ui/add_station.py, ui/probing.py</extracomment>
        <translation>停止查看(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/add_station.py, ui/crash.py, ui/firmware_wizard.py, ui/headings.py, ui/work.py</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>That is no address.</source>
        <extracomment>ui/add_station.py</extracomment>
        <translation>這不是位址。</translation>
    </message>
    <message>
        <source>reached at {}</source>
        <extracomment>ui/addresses.py</extracomment>
        <translation>連線位址 {}</translation>
    </message>
    <message>
        <source>dns {}</source>
        <extracomment>ui/addresses.py</extracomment>
        <translation>dns {}</translation>
    </message>
    <message>
        <source>gw {}</source>
        <extracomment>ui/addresses.py</extracomment>
        <translation>gw {}</translation>
    </message>
    <message>
        <source>Programs that look after the station, such as the ASTROS Manager, sign in with it.</source>
        <extracomment>ui/api_key_panel.py</extracomment>
        <translation>管理簡報站的程式 (例如 ASTROS Manager) 以此金鑰登入。</translation>
    </message>
    <message>
        <source>Give the new key to every program that used the old one: that one has ended.</source>
        <extracomment>ui/api_key_panel.py</extracomment>
        <translation>請將新金鑰提供給所有使用舊金鑰的程式：舊金鑰已失效。</translation>
    </message>
    <message>
        <source>Every program that uses the old key is shut out at once, until it is given the new one. The old key cannot be brought back.</source>
        <extracomment>ui/api_key_panel.py</extracomment>
        <translation>所有使用舊金鑰的程式會立即失去存取權，直到換用新金鑰。舊金鑰無法復原。</translation>
    </message>
    <message>
        <source>The key was not renewed; the old one holds.</source>
        <extracomment>ui/api_key_panel.py</extracomment>
        <translation>金鑰未更新；舊金鑰仍有效。</translation>
    </message>
    <message>
        <source>API key</source>
        <extracomment>ui/api_key_panel.py</extracomment>
        <translation>API 金鑰</translation>
    </message>
    <message>
        <source>&amp;Renew API key…</source>
        <extracomment>ui/api_key_panel.py</extracomment>
        <translation>更新 API 金鑰(&amp;R)…</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>ui/api_key_panel.py</extracomment>
        <translation>金鑰</translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>ui/api_key_panel.py, ui/licence_panel.py</extracomment>
        <translation>到期</translation>
    </message>
    <message>
        <source>Allowed for</source>
        <extracomment>ui/api_key_panel.py</extracomment>
        <translation>允許用途</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <extracomment>ui/api_key_panel.py, ui/clock_panel.py, ui/configuration_card.py, ui/firmware_panel.py, ui/idle.py, ui/licence_panel.py, ui/login_code_panel.py, ui/logs_card.py, ui/wallpaper_panel.py</extracomment>
        <translation>請先登入。</translation>
    </message>
    <message>
        <source>Reading the key of {}</source>
        <extracomment>ui/api_key_panel.py</extracomment>
        <translation>正在讀取 {} 的金鑰</translation>
    </message>
    <message>
        <source>Renew the API key of {}</source>
        <extracomment>ui/api_key_panel.py</extracomment>
        <translation>更新 {} 的 API 金鑰</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>app/settings/power.py, ui/api_key_panel.py</extracomment>
        <translation>永不</translation>
    </message>
    <message>
        <source>Asking {} for a new key</source>
        <extracomment>ui/api_key_panel.py</extracomment>
        <translation>正在向 {} 要求新金鑰</translation>
    </message>
    <message>
        <source>{} has not renewed the key.</source>
        <extracomment>ui/api_key_panel.py</extracomment>
        <translation>{} 未更新金鑰。</translation>
    </message>
    <message>
        <source>Whether {} has renewed the key is not known.</source>
        <extracomment>ui/api_key_panel.py</extracomment>
        <translation>不清楚 {} 是否已更新金鑰。</translation>
    </message>
    <message>
        <source>Renew the API key of {}?</source>
        <extracomment>ui/api_key_panel.py</extracomment>
        <translation>要更新 {} 的 API 金鑰嗎？</translation>
    </message>
    <message>
        <source>Renewed.</source>
        <extracomment>ui/api_key_panel.py</extracomment>
        <translation>已更新。</translation>
    </message>
    <message>
        <source>Your own sign-in here goes on.</source>
        <extracomment>ui/api_key_panel.py</extracomment>
        <translation>您在此處的登入會繼續有效。</translation>
    </message>
    <message>
        <source>The old one holds.</source>
        <extracomment>ui/api_key_panel.py</extracomment>
        <translation>舊金鑰仍有效。</translation>
    </message>
    <message>
        <source>Come back to this page to read it.</source>
        <extracomment>ui/api_key_panel.py</extracomment>
        <translation>請回到此頁面讀取。</translation>
    </message>
    <message>
        <source>S&amp;top looking</source>
        <extracomment>ui/apply_bar.py</extracomment>
        <translation>停止尋找(&amp;T)</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>ui/apply_bar.py</extracomment>
        <translation>變更</translation>
    </message>
    <message>
        <source>S&amp;top after this section</source>
        <extracomment>ui/apply_bar.py</extracomment>
        <translation>此區段後停止(&amp;T)</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <extracomment>ui/apply_bar.py</extracomment>
        <translation>還原(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <extracomment>ui/apply_bar.py</extracomment>
        <translation>套用(&amp;A)</translation>
    </message>
    <message>
        <source>No changes.</source>
        <extracomment>ui/apply_bar.py</extracomment>
        <translation>沒有變更。</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <extracomment>ui/apply_bar.py</extracomment>
        <translation>沒有可傳送的內容。</translation>
    </message>
    <message>
        <source>Applying.</source>
        <extracomment>ui/apply_bar.py</extracomment>
        <translation>正在套用。</translation>
    </message>
    <message>
        <source>Looking for {} for up to 120 s.</source>
        <extracomment>ui/applying.py</extracomment>
        <translation>正在尋找 {}，最多 120 秒。</translation>
    </message>
    <message>
        <source>Where {} is</source>
        <extracomment>ui/applying.py</extracomment>
        <translation>{} 的所在位置</translation>
    </message>
    <message>
        <source>It answered at {}; it may answer at {} now.</source>
        <extracomment>ui/applying.py</extracomment>
        <translation>它原在 {} 回應；現在可能在 {} 回應。</translation>
    </message>
    <message>
        <source>{} ({}): {}</source>
        <extracomment>ui/applying.py</extracomment>
        <translation>{} ({})：{}</translation>
    </message>
    <message>
        <source>Sign in again first.</source>
        <extracomment>ui/applying.py</extracomment>
        <translation>請先重新登入。</translation>
    </message>
    <message>
        <source>Reading the station afresh.</source>
        <extracomment>ui/applying.py</extracomment>
        <translation>正在重新讀取簡報站。</translation>
    </message>
    <message>
        <source>It answered at {}; DHCP may have given it another address.</source>
        <extracomment>ui/applying.py</extracomment>
        <translation>它原在 {} 回應；DHCP 可能已指派其他位址。</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <extracomment>ui/connection_card.py, ui/editors.py, ui/field_editors.py, ui/finding.py, ui/firmware_pages.py, ui/firmware_progress.py, ui/new_password.py, ui/picture_intake.py, ui/probing.py, ui/safekeeping.py, ui/steps.py</extracomment>
        <translation>{}：{}</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>ui/change_table.py, ui/firmware_result.py, ui/import_preview.py, ui/replace_pin.py</extracomment>
        <translation>目前</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <extracomment>ui/change_table.py</extracomment>
        <translation>之後</translation>
    </message>
    <message>
        <source>{}: {}, {}: {}</source>
        <extracomment>ui/change_table.py</extracomment>
        <translation>{}：{}，{}：{}</translation>
    </message>
    <message>
        <source>Replace {}?</source>
        <extracomment>ui/choose_file.py</extracomment>
        <translation>要取代 {} 嗎？</translation>
    </message>
    <message>
        <source>Replace a file</source>
        <extracomment>ui/choose_file.py</extracomment>
        <translation>取代檔案</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>ui/choose_file.py</extracomment>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>What it holds now will be lost.</source>
        <extracomment>ui/choose_file.py</extracomment>
        <translation>其現有內容將會遺失。</translation>
    </message>
    <message>
        <source>A time server sets the clock. Choose “Hand” and apply that first.</source>
        <extracomment>ui/clock_panel.py</extracomment>
        <translation>時鐘由時間伺服器設定。請先選擇「手動」並套用。</translation>
    </message>
    <message>
        <source>Set to this &amp;computer’s time</source>
        <extracomment>ui/clock_panel.py</extracomment>
        <translation>設為此電腦的時間(&amp;C)</translation>
    </message>
    <message>
        <source>Clock set.</source>
        <extracomment>ui/clock_panel.py</extracomment>
        <translation>時鐘已設定。</translation>
    </message>
    <message>
        <source>{} has this computer’s time.</source>
        <extracomment>ui/clock_panel.py</extracomment>
        <translation>{} 已使用此電腦的時間。</translation>
    </message>
    <message>
        <source>The clock is still off.</source>
        <extracomment>ui/clock_panel.py</extracomment>
        <translation>時鐘仍不準確。</translation>
    </message>
    <message>
        <source>too long</source>
        <extracomment>ui/composing.py</extracomment>
        <translation>太長</translation>
    </message>
    <message>
        <source>Configuration (*.json)</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>設定檔 (*.json)</translation>
    </message>
    <message>
        <source>All settings of the station in one file: to keep, or for another station of the same model.</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>將簡報站的所有設定存成一個檔案：用於保存，或用於同型號的另一台簡報站。</translation>
    </message>
    <message>
        <source>It may hold passwords; keep it where others do not read it.</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>其中可能含有密碼；請存放在他人無法讀取之處。</translation>
    </message>
    <message>
        <source>It does not answer now: it may restart by itself, or answer at another address. Once it is back, press F5 to read its settings.</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>它目前沒有回應：可能正在自行重新啟動，或改用其他位址。恢復連線後，請按 F5 讀取設定。</translation>
    </message>
    <message>
        <source>Saving {}</source>
        <extracomment>ui/configuration_card.py, ui/logs_card.py, ui/quick_join_panel.py</extracomment>
        <translation>正在儲存 {}</translation>
    </message>
    <message>
        <source>Nothing was saved under the name {}.</source>
        <extracomment>ui/configuration_card.py, ui/logs_card.py, ui/quick_join_panel.py</extracomment>
        <translation>未以名稱 {} 儲存任何內容。</translation>
    </message>
    <message>
        <source>The settings of {} are as they were.</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>{} 的設定維持原狀。</translation>
    </message>
    <message>
        <source>Read back: no setting is other than before.</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>已讀回：沒有任何設定與先前不同。</translation>
    </message>
    <message>
        <source>Passwords are not compared: stations do not tell them.</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>密碼不會比對：簡報站不會提供密碼。</translation>
    </message>
    <message>
        <source>Some settings could not be read back.</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>部分設定無法讀回。</translation>
    </message>
    <message>
        <source>&amp;Export configuration…</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>匯出設定檔(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import configuration…</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>匯入設定檔(&amp;I)…</translation>
    </message>
    <message>
        <source>A file is under way; wait for the end, or press Cancel.</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>檔案處理中；請等待結束，或按「取消」。</translation>
    </message>
    <message>
        <source>Configuration file</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>設定檔</translation>
    </message>
    <message>
        <source>Export the configuration</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>匯出設定檔</translation>
    </message>
    <message>
        <source>Exported.</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>已匯出。</translation>
    </message>
    <message>
        <source>Import a configuration</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>匯入設定檔</translation>
    </message>
    <message>
        <source>{} was not sent.</source>
        <extracomment>ui/configuration_card.py, ui/outcomes.py</extracomment>
        <translation>未傳送 {}。</translation>
    </message>
    <message>
        <source>Whether {} took all of the file is not known.</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>不清楚 {} 是否接受了整個檔案。</translation>
    </message>
    <message>
        <source>It does not show what the file says of: {}.</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>它未顯示檔案中的這些設定：{}。</translation>
    </message>
    <message>
        <source>Whether {} took the file is not known.</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>不清楚 {} 是否接受了檔案。</translation>
    </message>
    <message>
        <source>{} did not take the file.</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>{} 未接受檔案。</translation>
    </message>
    <message>
        <source>Sending to {}</source>
        <extracomment>ui/configuration_card.py, ui/firmware_progress.py</extracomment>
        <translation>正在傳送至 {}</translation>
    </message>
    <message>
        <source>{} takes the settings over</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>{} 正在採用設定</translation>
    </message>
    <message>
        <source>Reading back what {} holds</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>正在讀回 {} 的內容</translation>
    </message>
    <message>
        <source>Reading {} first</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>正在先讀取 {}</translation>
    </message>
    <message>
        <source>Imported; a restart is needed.</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>已匯入；需要重新啟動。</translation>
    </message>
    <message>
        <source>Imported, but not all of it shows.</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>已匯入，但部分設定未顯示。</translation>
    </message>
    <message>
        <source>Imported.</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>已匯入。</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>ui/configuration_card.py, ui/firmware_progress.py, ui/firmware_result.py, ui/replace_pin.py</extracomment>
        <translation>之前</translation>
    </message>
    <message>
        <source>Now, read back</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>目前 (已讀回)</translation>
    </message>
    <message>
        <source>{} took the file; part of it is in force after a restart.</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>{} 接受了檔案；部分內容在重新啟動後生效。</translation>
    </message>
    <message>
        <source>Conflicting changes on {}</source>
        <extracomment>ui/conflicts.py</extracomment>
        <translation>{} 上的變更衝突</translation>
    </message>
    <message>
        <source>Somebody else changed {} while you were editing.</source>
        <extracomment>ui/conflicts.py</extracomment>
        <translation>您編輯時，有其他人變更了 {}。</translation>
    </message>
    <message>
        <source>when it was read</source>
        <extracomment>ui/conflicts.py</extracomment>
        <translation>讀取時</translation>
    </message>
    <message>
        <source>{}, {}: {}</source>
        <extracomment>ui/conflicts.py</extracomment>
        <translation>{}，{}：{}</translation>
    </message>
    <message>
        <source>&amp;Back to my edits</source>
        <extracomment>ui/conflicts.py</extracomment>
        <translation>返回我的編輯(&amp;B)</translation>
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
        <translation>已儲存</translation>
    </message>
    <message>
        <source>Theirs</source>
        <extracomment>ui/conflicts.py</extracomment>
        <translation>對方的</translation>
    </message>
    <message>
        <source>on the station now</source>
        <extracomment>ui/conflicts.py</extracomment>
        <translation>目前簡報站上</translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>ui/conflicts.py</extracomment>
        <translation>我的</translation>
    </message>
    <message>
        <source>not yet sent</source>
        <extracomment>ui/conflicts.py</extracomment>
        <translation>尚未傳送</translation>
    </message>
    <message>
        <source>Keep all of &amp;theirs</source>
        <extracomment>ui/conflicts.py</extracomment>
        <translation>全部保留對方的(&amp;T)</translation>
    </message>
    <message>
        <source>Keep all of &amp;mine</source>
        <extracomment>ui/conflicts.py</extracomment>
        <translation>全部保留我的(&amp;M)</translation>
    </message>
    <message>
        <source>This station was seen on https. The program never speaks to it on http again, for then somebody could listen or take its place.</source>
        <extracomment>ui/connection.py</extracomment>
        <translation>此簡報站曾以 https 連線。程式不會再以 http 與它通訊，以免遭人竊聽或冒充。</translation>
    </message>
    <message>
        <source>Everybody in the network can read along, the password too.</source>
        <extracomment>ui/connection.py</extracomment>
        <translation>網路上的任何人都能讀取內容，包括密碼。</translation>
    </message>
    <message>
        <source>Only where the sign-in works and every page is refused afterwards.</source>
        <extracomment>ui/connection.py</extracomment>
        <translation>僅在可以登入但之後所有頁面都遭拒時使用。</translation>
    </message>
    <message>
        <source>Port</source>
        <extracomment>ui/connection.py</extracomment>
        <translation>連接埠</translation>
    </message>
    <message>
        <source>Token goes into</source>
        <extracomment>ui/connection.py</extracomment>
        <translation>權杖放入</translation>
    </message>
    <message>
        <source>Find out by itself</source>
        <extracomment>ui/connection.py</extracomment>
        <translation>自動判斷</translation>
    </message>
    <message>
        <source>Connection settings</source>
        <extracomment>ui/connection.py</extracomment>
        <translation>連線設定</translation>
    </message>
    <message>
        <source>Protocol</source>
        <extracomment>ui/connection.py</extracomment>
        <translation>通訊協定</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <extracomment>ui/connection.py</extracomment>
        <translation>連接埠(&amp;P)</translation>
    </message>
    <message>
        <source>The port of the protocol, until you change it.</source>
        <extracomment>ui/connection.py</extracomment>
        <translation>使用通訊協定的預設連接埠，除非您變更。</translation>
    </message>
    <message>
        <source>&amp;Token goes into</source>
        <extracomment>ui/connection.py</extracomment>
        <translation>權杖放入(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Use these settings</source>
        <extracomment>ui/connection.py</extracomment>
        <translation>使用這些設定(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;https, encrypted</source>
        <extracomment>ui/connection.py</extracomment>
        <translation>https，加密(&amp;H)</translation>
    </message>
    <message>
        <source>http, &amp;not encrypted</source>
        <extracomment>ui/connection.py</extracomment>
        <translation>http，未加密(&amp;N)</translation>
    </message>
    <message>
        <source>Connection: {}</source>
        <extracomment>ui/connection_card.py</extracomment>
        <translation>連線：{}</translation>
    </message>
    <message>
        <source>Netmask</source>
        <extracomment>app/settings/ethernet.py, ui/connection_card.py, ui/join_dialog.py</extracomment>
        <translation>網路遮罩</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>app/settings/ethernet.py, ui/connection_card.py, ui/join_dialog.py</extracomment>
        <translation>閘道</translation>
    </message>
    <message>
        <source>Security</source>
        <extracomment>app/settings/pod.py, app/settings/wifi.py, ui/connection_card.py, ui/join_dialog.py</extracomment>
        <translation>安全性</translation>
    </message>
    <message>
        <source>Frequency</source>
        <extracomment>ui/connection_card.py</extracomment>
        <translation>頻率</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>ui/connection_card.py</extracomment>
        <translation>速度</translation>
    </message>
    <message>
        <source>Signal</source>
        <extracomment>ui/connection_card.py</extracomment>
        <translation>訊號</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>app/settings/general.py, ui/connection_card.py, ui/setup_steps.py</extracomment>
        <translation>名稱</translation>
    </message>
    <message>
        <source>On no network</source>
        <extracomment>ui/connection_card.py</extracomment>
        <translation>未連上網路</translation>
    </message>
    <message>
        <source>Not connected</source>
        <extracomment>app/settings/ethernet.py, ui/connection_card.py</extracomment>
        <translation>未連線</translation>
    </message>
    <message>
        <source>Hidden</source>
        <extracomment>ui/connection_card.py</extracomment>
        <translation>隱藏</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>app/settings/ethernet.py, ui/connection_card.py, ui/network_list.py</extracomment>
        <translation>已連線</translation>
    </message>
    <message>
        <source>Joining</source>
        <extracomment>ui/connection_card.py</extracomment>
        <translation>正在加入</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <extracomment>ui/editors.py</extracomment>
        <translation>顯示內容</translation>
    </message>
    <message>
        <source>Hide the secret</source>
        <extracomment>ui/editors.py</extracomment>
        <translation>隱藏內容</translation>
    </message>
    <message>
        <source>not understood: {}. Kept as the station has it.</source>
        <extracomment>ui/field_editors.py</extracomment>
        <translation>無法辨識：{}。保持簡報站上原有的值。</translation>
    </message>
    <message>
        <source>Holds what cannot be seen: {}</source>
        <extracomment>ui/field_editors.py</extracomment>
        <translation>含有看不見的字元：{}</translation>
    </message>
    <message>
        <source>Not shown by the station</source>
        <extracomment>ui/field_editors.py</extracomment>
        <translation>簡報站不顯示</translation>
    </message>
    <message>
        <source>None set</source>
        <extracomment>ui/field_editors.py</extracomment>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Changed, was {}</source>
        <extracomment>ui/field_row.py</extracomment>
        <translation>已變更，原為 {}</translation>
    </message>
    <message>
        <source>The installation cannot be cancelled any more.</source>
        <extracomment>ui/firmware_leave.py, ui/firmware_wizard.py</extracomment>
        <translation>安裝已無法取消。</translation>
    </message>
    <message>
        <source>The station must stay on power, also while its display is dark.</source>
        <extracomment>ui/firmware_leave.py</extracomment>
        <translation>簡報站必須保持供電，即使顯示器全黑。</translation>
    </message>
    <message>
        <source>The program goes on watching; the outcome is shown above the station’s pages.</source>
        <extracomment>ui/firmware_leave.py</extracomment>
        <translation>程式會繼續監看；結果會顯示在簡報站頁面上方。</translation>
    </message>
    <message>
        <source>Nobody watches then. The next start offers to compare the version; nothing is repeated.</source>
        <extracomment>ui/firmware_leave.py</extracomment>
        <translation>屆時無人監看。下次啟動時會提供比對版本；不會重複任何動作。</translation>
    </message>
    <message>
        <source>Nothing was installed yet, and nothing will be.</source>
        <extracomment>ui/firmware_leave.py</extracomment>
        <translation>尚未安裝任何內容，也不會安裝。</translation>
    </message>
    <message>
        <source>Update of {}</source>
        <extracomment>ui/firmware_leave.py</extracomment>
        <translation>{} 的更新</translation>
    </message>
    <message>
        <source>&amp;Stop the transfer</source>
        <extracomment>ui/firmware_leave.py</extracomment>
        <translation>停止傳輸(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Leave; the station goes on</source>
        <extracomment>ui/firmware_leave.py</extracomment>
        <translation>離開；簡報站會繼續(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Close; watching goes on</source>
        <extracomment>ui/firmware_leave.py</extracomment>
        <translation>關閉；繼續監看(&amp;C)</translation>
    </message>
    <message>
        <source>Stop the transfer to {}?</source>
        <extracomment>ui/firmware_leave.py</extracomment>
        <translation>要停止傳輸至 {} 嗎？</translation>
    </message>
    <message>
        <source>&amp;Keep it open</source>
        <extracomment>ui/firmware_leave.py</extracomment>
        <translation>保持開啟(&amp;K)</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/firmware_wizard.py, ui/upload_queue.py</extracomment>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Nothing is sent before you have seen what the check says.</source>
        <extracomment>ui/firmware_pages.py</extracomment>
        <translation>在您看到檢查結果之前，不會傳送任何內容。</translation>
    </message>
    <message>
        <source>The file that the maker gives for this model, such as update.zip.</source>
        <extracomment>ui/firmware_pages.py</extracomment>
        <translation>原廠為此型號提供的檔案，例如 update.zip。</translation>
    </message>
    <message>
        <source>The station downloads by itself; it needs a way to the internet.</source>
        <extracomment>ui/firmware_pages.py</extracomment>
        <translation>由簡報站自行下載；它需要連上網際網路。</translation>
    </message>
    <message>
        <source>Nothing was sent yet. It takes about {}, the display is dark meanwhile.</source>
        <extracomment>ui/firmware_pages.py</extracomment>
        <translation>尚未傳送任何內容。大約需要 {}，期間顯示器會全黑。</translation>
    </message>
    <message>
        <source>Update the firmware of {}</source>
        <extracomment>ui/firmware_pages.py, ui/firmware_wizard.py</extracomment>
        <translation>更新 {} 的韌體</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <extracomment>ui/firmware_pages.py</extracomment>
        <translation>選擇檔案(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Ask the server</source>
        <extracomment>ui/firmware_pages.py</extracomment>
        <translation>詢問伺服器(&amp;A)</translation>
    </message>
    <message>
        <source>How far the check is</source>
        <extracomment>ui/firmware_pages.py</extracomment>
        <translation>檢查進度</translation>
    </message>
    <message>
        <source>Cancel the check</source>
        <extracomment>ui/firmware_pages.py</extracomment>
        <translation>取消檢查</translation>
    </message>
    <message>
        <source>The station is asking…</source>
        <extracomment>ui/firmware_pages.py</extracomment>
        <translation>簡報站正在詢問…</translation>
    </message>
    <message>
        <source>&amp;I have read what is unusual; install it all the same</source>
        <extracomment>ui/firmware_pages.py</extracomment>
        <translation>我已閱讀異常狀況，仍要安裝(&amp;I)</translation>
    </message>
    <message>
        <source>I have read what is unusual; install it all the same</source>
        <extracomment>ui/firmware_pages.py</extracomment>
        <translation>我已閱讀異常狀況，仍要安裝</translation>
    </message>
    <message>
        <source>This file is not for it</source>
        <extracomment>ui/firmware_pages.py</extracomment>
        <translation>此檔案不適用</translation>
    </message>
    <message>
        <source>Ready to update</source>
        <extracomment>ui/firmware_pages.py</extracomment>
        <translation>可以更新</translation>
    </message>
    <message>
        <source>{}, {}.</source>
        <extracomment>ui/configuration_card.py, ui/firmware_pages.py</extracomment>
        <translation>{}，{}。</translation>
    </message>
    <message>
        <source>{} from the maker’s server.</source>
        <extracomment>ui/firmware_pages.py</extracomment>
        <translation>{}，來自原廠伺服器。</translation>
    </message>
    <message>
        <source>A file from this &amp;computer</source>
        <extracomment>ui/firmware_pages.py</extracomment>
        <translation>此電腦上的檔案(&amp;C)</translation>
    </message>
    <message>
        <source>The maker’s &amp;update server</source>
        <extracomment>ui/firmware_pages.py</extracomment>
        <translation>原廠更新伺服器(&amp;U)</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <extracomment>ui/firmware_pages.py</extracomment>
        <translation>正在檢查檔案…</translation>
    </message>
    <message>
        <source>{} is there; {} is installed.</source>
        <extracomment>ui/firmware_pages.py</extracomment>
        <translation>有 {} 可用；已安裝的是 {}。</translation>
    </message>
    <message>
        <source>Installed</source>
        <extracomment>ui/firmware_panel.py</extracomment>
        <translation>已安裝</translation>
    </message>
    <message>
        <source>Newer version</source>
        <extracomment>ui/firmware_panel.py</extracomment>
        <translation>較新版本</translation>
    </message>
    <message>
        <source>&amp;Check for a newer one</source>
        <extracomment>ui/firmware_panel.py</extracomment>
        <translation>檢查新版本(&amp;C)</translation>
    </message>
    <message>
        <source>The station is asking its maker’s server…</source>
        <extracomment>ui/firmware_panel.py</extracomment>
        <translation>簡報站正在詢問原廠伺服器…</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <extracomment>ui/firmware_panel.py</extracomment>
        <translation>尚未詢問</translation>
    </message>
    <message>
        <source>{} is there</source>
        <extracomment>ui/firmware_panel.py</extracomment>
        <translation>有 {} 可用</translation>
    </message>
    <message>
        <source>none, says the maker’s server</source>
        <extracomment>ui/firmware_panel.py</extracomment>
        <translation>原廠伺服器表示沒有</translation>
    </message>
    <message>
        <source>Nothing is installed before the whole file has arrived. You can still cancel.</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>整個檔案送達之前不會安裝任何內容。您仍可取消。</translation>
    </message>
    <message>
        <source>All of it is on its way; the station has not confirmed it yet.</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>檔案已全部送出；簡報站尚未確認。</translation>
    </message>
    <message>
        <source>Nothing is installed before the file is there. You can still cancel.</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>檔案就緒之前不會安裝任何內容。您仍可取消。</translation>
    </message>
    <message>
        <source>It is sent once, and never again by itself.</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>只傳送一次，不會自行重複。</translation>
    </message>
    <message>
        <source>It takes its time, then restarts by itself; the program watches.</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>它需要一些時間，然後自行重新啟動；程式會監看。</translation>
    </message>
    <message>
        <source>It installs and restarts by itself; the program watches for its return.</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>它會自行安裝並重新啟動；程式會等待它恢復連線。</translation>
    </message>
    <message>
        <source>The program signs in anew and asks for the version.</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>程式會重新登入並查詢版本。</translation>
    </message>
    <message>
        <source>Some stations restart twice: it is watched a little longer before that counts.</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>有些簡報站會重新啟動兩次：會再多觀察一會兒才算完成。</translation>
    </message>
    <message>
        <source>Waiting time, not progress: the station reports none.</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>這是等待時間而非進度：簡報站不回報進度。</translation>
    </message>
    <message>
        <source>Do not unplug it, also when the display stays dark.</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>請勿拔除電源，即使顯示器一直全黑。</translation>
    </message>
    <message>
        <source>You can go on waiting, or stop the download and use a file.</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>您可以繼續等待，或停止下載並改用檔案。</translation>
    </message>
    <message>
        <source>This computer stays awake until the update has ended.</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>更新結束前，此電腦會保持喚醒。</translation>
    </message>
    <message>
        <source>Keep this computer awake: the system does not let the program do it.</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>請讓此電腦保持喚醒：系統不允許程式代勞。</translation>
    </message>
    <message>
        <source>{} is downloading</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>{} 正在下載</translation>
    </message>
    <message>
        <source>The station says “{}”.</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>簡報站的訊息：「{}」。</translation>
    </message>
    <message>
        <source>Waiting for {}</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>正在等待 {}</translation>
    </message>
    <message>
        <source>The station says “{}”, which is no figure.</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>簡報站的訊息：「{}」，這不是數字。</translation>
    </message>
    <message>
        <source>not named</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>未註明</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>等待時間</translation>
    </message>
    <message>
        <source>How far it is</source>
        <extracomment>ui/firmware_progress.py, ui/work.py</extracomment>
        <translation>進度</translation>
    </message>
    <message>
        <source>Just a moment</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>請稍候</translation>
    </message>
    <message>
        <source>Asking how far it is</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>正在詢問進度</translation>
    </message>
    <message>
        <source>How far it is cannot be told</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>無法得知進度</translation>
    </message>
    <message>
        <source>{} is installing</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>{} 正在安裝</translation>
    </message>
    <message>
        <source>{} is back</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>{} 已恢復連線</translation>
    </message>
    <message>
        <source>{} answers with {}</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>{} 回應為 {}</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>預期</translation>
    </message>
    <message>
        <source>Ordering the installation on {}</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>正在對 {} 下達安裝指令</translation>
    </message>
    <message>
        <source>Comparing the version</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>正在比對版本</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>從</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>到</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>開始</translation>
    </message>
    <message>
        <source>Ordered</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>下達指令</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Last answer</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>最後回應</translation>
    </message>
    <message>
        <source>No progress for two minutes.</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>兩分鐘沒有進展。</translation>
    </message>
    <message>
        <source>What is known</source>
        <extracomment>ui/firmware_result.py</extracomment>
        <translation>已知事項</translation>
    </message>
    <message>
        <source>What is not known</source>
        <extracomment>ui/firmware_result.py</extracomment>
        <translation>不明事項</translation>
    </message>
    <message>
        <source>What to do</source>
        <extracomment>ui/firmware_result.py, ui/lost_page.py</extracomment>
        <translation>該怎麼做</translation>
    </message>
    <message>
        <source>In all</source>
        <extracomment>ui/firmware_result.py</extracomment>
        <translation>總計</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>ui/firmware_result.py</extracomment>
        <translation>傳送</translation>
    </message>
    <message>
        <source>Away</source>
        <extracomment>ui/firmware_result.py</extracomment>
        <translation>離線</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>ui/firmware_result.py</extracomment>
        <translation>結束</translation>
    </message>
    <message>
        <source>The report was not saved.</source>
        <extracomment>ui/firmware_result.py</extracomment>
        <translation>報告未儲存。</translation>
    </message>
    <message>
        <source>Report saved.</source>
        <extracomment>ui/firmware_result.py</extracomment>
        <translation>報告已儲存。</translation>
    </message>
    <message>
        <source>How this is known</source>
        <extracomment>ui/firmware_result.py</extracomment>
        <translation>如何得知</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>ui/firmware_steps.py</extracomment>
        <translation>選擇</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>ui/firmware_steps.py</extracomment>
        <translation>檢查</translation>
    </message>
    <message>
        <source>Install</source>
        <extracomment>ui/firmware_steps.py</extracomment>
        <translation>安裝</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>ui/firmware_steps.py</extracomment>
        <translation>傳送</translation>
    </message>
    <message>
        <source>Download</source>
        <extracomment>ui/firmware_steps.py</extracomment>
        <translation>下載</translation>
    </message>
    <message>
        <source>by the station</source>
        <extracomment>ui/firmware_steps.py</extracomment>
        <translation>由簡報站</translation>
    </message>
    <message>
        <source>the maker’s server</source>
        <extracomment>ui/firmware_steps.py</extracomment>
        <translation>原廠伺服器</translation>
    </message>
    <message>
        <source>nothing unusual</source>
        <extracomment>ui/firmware_steps.py</extracomment>
        <translation>無異常</translation>
    </message>
    <message>
        <source>1 hint</source>
        <extracomment>ui/firmware_steps.py</extracomment>
        <translation>1 個提示</translation>
    </message>
    <message>
        <source>Its model was {} and is {} now.</source>
        <extracomment>app/identity.py</extracomment>
        <translation>型號原為 {}，現為 {}。</translation>
    </message>
    <message>
        <source>Its name was {} and is {} now.</source>
        <extracomment>app/identity.py</extracomment>
        <translation>名稱原為 {}，現為 {}。</translation>
    </message>
    <message>
        <source>Its mDNS host was {} and is {} now.</source>
        <extracomment>app/identity.py</extracomment>
        <translation>mDNS 主機名稱原為 {}，現為 {}。</translation>
    </message>
    <message>
        <source>Join the Wi-Fi {}, then choose {} in {}.</source>
        <extracomment>app/invitation.py</extracomment>
        <translation>加入 Wi-Fi {0}，然後在 {2} 中選擇 {1}。</translation>
    </message>
    <message>
        <source>Choose {} in {}.</source>
        <extracomment>app/invitation.py</extracomment>
        <translation>在 {1} 中選擇 {0}。</translation>
    </message>
    <message>
        <source>Join the Wi-Fi {}.</source>
        <extracomment>app/invitation.py</extracomment>
        <translation>加入 Wi-Fi {}。</translation>
    </message>
    <message>
        <source>A network’s name has 1 to 32 bytes; letters beyond ASCII take more.</source>
        <extracomment>app/jobs/join_wifi.py</extracomment>
        <translation>網路名稱須為 1 到 32 個位元組；ASCII 以外的字元占用較多。</translation>
    </message>
    <message>
        <source>This network wants a password.</source>
        <extracomment>app/jobs/join_wifi.py</extracomment>
        <translation>此網路需要密碼。</translation>
    </message>
    <message>
        <source>Choose the security of the network.</source>
        <extracomment>app/jobs/join_wifi.py</extracomment>
        <translation>請選擇網路的安全性。</translation>
    </message>
    <message>
        <source>Wi-Fi passwords have 8 to 63 characters, or 64 as a key in hexadecimal.</source>
        <extracomment>app/jobs/join_wifi.py</extracomment>
        <translation>Wi-Fi 密碼須為 8 到 63 個字元，或 64 個十六進位字元的金鑰。</translation>
    </message>
    <message>
        <source>EAP needs this.</source>
        <extracomment>app/jobs/join_wifi.py</extracomment>
        <translation>EAP 需要此項。</translation>
    </message>
    <message>
        <source>The first address of a range is the lower one.</source>
        <extracomment>app/jobs/probe_range.py</extracomment>
        <translation>範圍的第一個位址須為較小者。</translation>
    </message>
    <message>
        <source>No device has such an address.</source>
        <extracomment>app/jobs/probe_range.py</extracomment>
        <translation>沒有裝置使用這樣的位址。</translation>
    </message>
    <message>
        <source>That is no range, such as 192.168.1.10-40.</source>
        <extracomment>app/jobs/probe_range.py</extracomment>
        <translation>這不是位址範圍，例如 192.168.1.10-40。</translation>
    </message>
    <message>
        <source>That is no network, such as 192.168.1.0/24.</source>
        <extracomment>app/jobs/probe_range.py</extracomment>
        <translation>這不是網路，例如 192.168.1.0/24。</translation>
    </message>
    <message>
        <source>The system says: {}.</source>
        <extracomment>app/jobs/save_file.py</extracomment>
        <translation>系統訊息：{}。</translation>
    </message>
    <message>
        <source>{} holds something that is not understood</source>
        <extracomment>app/journal.py, app/preferences.py</extracomment>
        <translation>{} 含有無法辨識的內容</translation>
    </message>
    <message>
        <source>{} could not be written: {}.</source>
        <extracomment>app/journal.py</extracomment>
        <translation>無法寫入 {}：{}。</translation>
    </message>
    <message>
        <source>{} could not be read: {}.</source>
        <extracomment>app/journal.py, app/storage.py</extracomment>
        <translation>無法讀取 {}：{}。</translation>
    </message>
    <message>
        <source>a station: {}</source>
        <extracomment>app/leads.py</extracomment>
        <translation>簡報站：{}</translation>
    </message>
    <message>
        <source>{} s</source>
        <extracomment>app/local_time.py, ui/logs_card.py, ui/resetting.py, ui/restarting.py</extracomment>
        <translation>{} 秒</translation>
    </message>
    <message>
        <source>{} h {} min</source>
        <extracomment>app/local_time.py</extracomment>
        <translation>{} 小時 {} 分</translation>
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
        <translation>極佳</translation>
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
        <translation>弱</translation>
    </message>
    <message>
        <source>Very weak</source>
        <extracomment>app/networks.py</extracomment>
        <translation>非常弱</translation>
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
        <translation>「{}」不是 http 或 https。</translation>
    </message>
    <message>
        <source>“{}” is neither an address nor a name.</source>
        <extracomment>app/origin.py</extracomment>
        <translation>「{}」既不是位址也不是名稱。</translation>
    </message>
    <message>
        <source>The address is too long or not valid</source>
        <extracomment>app/errors.py</extracomment>
        <translation>位址過長或無效</translation>
    </message>
    <message>
        <source>This computer slept</source>
        <extracomment>app/firmware_wizard.py</extracomment>
        <translation>此電腦處於睡眠狀態</translation>
    </message>
    <message>
        <source>Another program has that file open.</source>
        <extracomment>app/jobs/save_file.py</extracomment>
        <translation>另一個程式已開啟該檔案。</translation>
    </message>
    <message>
        <source>Windows does not allow that name.</source>
        <extracomment>app/jobs/save_file.py</extracomment>
        <translation>Windows 不允許使用該名稱。</translation>
    </message>
    <message>
        <source>“{}” is not an IPv4 address, such as 10.1.2.3.</source>
        <extracomment>app/origin.py</extracomment>
        <translation>「{}」不是 IPv4 位址，例如 10.1.2.3。</translation>
    </message>
    <message>
        <source>Character {} is not allowed. Only letters A to Z, a to z and digits.</source>
        <extracomment>app/passwords.py</extracomment>
        <translation>不允許第 {} 個字元。僅限字母 A 到 Z、a 到 z 與數字。</translation>
    </message>
    <message>
        <source>{} too many: at most {} characters.</source>
        <extracomment>app/passwords.py, app/settings/field.py</extracomment>
        <translation>多了 {} 個：最多 {} 個字元。</translation>
    </message>
    <message>
        <source>A space is not allowed. Only letters A to Z, a to z and digits.</source>
        <extracomment>app/passwords.py</extracomment>
        <translation>不允許空格。僅限字母 A 到 Z、a 到 z 與數字。</translation>
    </message>
    <message>
        <source>It is larger than {} MiB; a configuration is not.</source>
        <extracomment>app/profile.py</extracomment>
        <translation>它大於 {} MiB；設定檔不會這麼大。</translation>
    </message>
    <message>
        <source>no reason is given</source>
        <extracomment>app/profile.py</extracomment>
        <translation>未說明原因</translation>
    </message>
    <message>
        <source>It cannot be read: {}.</source>
        <extracomment>app/profile.py</extracomment>
        <translation>無法讀取：{}。</translation>
    </message>
    <message>
        <source>s</source>
        <extracomment>app/quirks.py</extracomment>
        <translation>秒</translation>
    </message>
    <message>
        <source>Unknown ({})</source>
        <extracomment>app/settings/base.py, ui/licence_panel.py</extracomment>
        <translation>未知 ({})</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>app/settings/base.py, app/summary.py, ui/addresses.py, ui/review.py</extracomment>
        <translation>空白</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>app/settings/base.py</extracomment>
        <translation>開啟</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>app/settings/base.py</extracomment>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Set by</source>
        <extracomment>app/settings/clock.py</extracomment>
        <translation>設定方式</translation>
    </message>
    <message>
        <source>Time server</source>
        <extracomment>app/settings/clock.py</extracomment>
        <translation>時間伺服器</translation>
    </message>
    <message>
        <source>Time zone</source>
        <extracomment>app/settings/clock.py</extracomment>
        <translation>時區</translation>
    </message>
    <message>
        <source>Clock on the display</source>
        <extracomment>app/settings/clock.py</extracomment>
        <translation>顯示器上的時鐘</translation>
    </message>
    <message>
        <source>Timeout</source>
        <extracomment>app/settings/clock.py</extracomment>
        <translation>逾時</translation>
    </message>
    <message>
        <source>A number without a unit: the station’s manual names none.</source>
        <extracomment>app/settings/clock.py</extracomment>
        <translation>沒有單位的數字：簡報站的手冊未註明單位。</translation>
    </message>
    <message>
        <source>The station’s clock</source>
        <extracomment>app/settings/clock.py</extracomment>
        <translation>簡報站的時鐘</translation>
    </message>
    <message>
        <source>Offset</source>
        <extracomment>app/settings/clock.py</extracomment>
        <translation>時差</translation>
    </message>
    <message>
        <source>Daylight saving time</source>
        <extracomment>app/settings/clock.py</extracomment>
        <translation>日光節約時間</translation>
    </message>
    <message>
        <source>Restart every day</source>
        <extracomment>app/settings/clock.py</extracomment>
        <translation>每天重新啟動</translation>
    </message>
    <message>
        <source>Daily restart</source>
        <extracomment>app/settings/clock.py, app/settings/field.py</extracomment>
        <translation>每日重新啟動</translation>
    </message>
    <message>
        <source>Whoever presents at that moment is cut off for about a minute.</source>
        <extracomment>app/settings/clock.py</extracomment>
        <translation>當時正在簡報的人會中斷約一分鐘。</translation>
    </message>
    <message>
        <source>At</source>
        <extracomment>app/settings/clock.py</extracomment>
        <translation>時間</translation>
    </message>
    <message>
        <source>By the station’s clock, in its time zone.</source>
        <extracomment>app/settings/clock.py</extracomment>
        <translation>依簡報站時區的時鐘。</translation>
    </message>
    <message>
        <source>A time server (NTP)</source>
        <extracomment>app/settings/clock.py</extracomment>
        <translation>時間伺服器 (NTP)</translation>
    </message>
    <message>
        <source>Hand</source>
        <extracomment>app/settings/clock.py</extracomment>
        <translation>手動</translation>
    </message>
    <message>
        <source>24 hours</source>
        <extracomment>app/settings/clock.py</extracomment>
        <translation>24 小時制</translation>
    </message>
    <message>
        <source>12 hours</source>
        <extracomment>app/settings/clock.py</extracomment>
        <translation>12 小時制</translation>
    </message>
    <message>
        <source>Name a time server, such as pool.ntp.org.</source>
        <extracomment>app/settings/clock.py</extracomment>
        <translation>請輸入時間伺服器，例如 pool.ntp.org。</translation>
    </message>
    <message>
        <source>A host name or an address, without spaces.</source>
        <extracomment>app/settings/clock.py</extracomment>
        <translation>不含空格的主機名稱或位址。</translation>
    </message>
    <message>
        <source>Only while a time server sets the clock.</source>
        <extracomment>app/settings/clock.py</extracomment>
        <translation>僅在由時間伺服器設定時鐘時適用。</translation>
    </message>
    <message>
        <source>A time of day, such as 03:30.</source>
        <extracomment>app/settings/clock.py</extracomment>
        <translation>一天中的時間，例如 03:30。</translation>
    </message>
    <message>
        <source>Only while the daily restart is on.</source>
        <extracomment>app/settings/clock.py</extracomment>
        <translation>僅在每日重新啟動開啟時適用。</translation>
    </message>
    <message>
        <source>Takes effect after a restart.</source>
        <extracomment>app/settings/display.py</extracomment>
        <translation>重新啟動後生效。</translation>
    </message>
    <message>
        <source>Output in use</source>
        <extracomment>app/settings/display.py</extracomment>
        <translation>使用中的輸出</translation>
    </message>
    <message>
        <source>HDMI resolution</source>
        <extracomment>app/settings/display.py</extracomment>
        <translation>HDMI 解析度</translation>
    </message>
    <message>
        <source>VGA resolution</source>
        <extracomment>app/settings/display.py</extracomment>
        <translation>VGA 解析度</translation>
    </message>
    <message>
        <source>Switch on the VGA output</source>
        <extracomment>app/settings/display.py</extracomment>
        <translation>開啟 VGA 輸出</translation>
    </message>
    <message>
        <source>Sound through HDMI</source>
        <extracomment>app/settings/display.py</extracomment>
        <translation>透過 HDMI 輸出聲音</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>app/settings/display.py</extracomment>
        <translation>聲音</translation>
    </message>
    <message>
        <source>Off: the station’s own audio socket.</source>
        <extracomment>app/settings/display.py</extracomment>
        <translation>關閉：使用簡報站自己的音訊插孔。</translation>
    </message>
    <message>
        <source>HDMI CEC</source>
        <extracomment>app/settings/display.py</extracomment>
        <translation>HDMI CEC</translation>
    </message>
    <message>
        <source>The station has no way to change this from here.</source>
        <extracomment>app/settings/display.py</extracomment>
        <translation>簡報站不提供從此處變更的方法。</translation>
    </message>
    <message>
        <source>This station reports no address, netmask or gateway to set, so it stays with DHCP.</source>
        <extracomment>app/settings/ethernet.py</extracomment>
        <translation>此簡報站未回報可設定的位址、網路遮罩或閘道，因此維持 DHCP。</translation>
    </message>
    <message>
        <source>An IPv4 address, such as 10.20.8.40, or nothing.</source>
        <extracomment>app/settings/ethernet.py</extracomment>
        <translation>IPv4 位址，例如 10.20.8.40，或留空。</translation>
    </message>
    <message>
        <source>Only with a static address; DHCP gives it now.</source>
        <extracomment>app/settings/ethernet.py</extracomment>
        <translation>僅適用於靜態位址；目前由 DHCP 提供。</translation>
    </message>
    <message>
        <source>Not a netmask: it has to be a row of ones, such as 255.255.255.0 or /24.</source>
        <extracomment>app/settings/ethernet.py</extracomment>
        <translation>不是網路遮罩：須為連續的 1，例如 255.255.255.0 或 /24。</translation>
    </message>
    <message>
        <source>The gateway cannot be the station itself.</source>
        <extracomment>app/settings/ethernet.py</extracomment>
        <translation>閘道不能是簡報站本身。</translation>
    </message>
    <message>
        <source>The gateway lies outside the station’s network {}.</source>
        <extracomment>app/settings/ethernet.py</extracomment>
        <translation>閘道不在簡報站的網路 {} 中。</translation>
    </message>
    <message>
        <source>This is the address of the network {} itself.</source>
        <extracomment>app/settings/ethernet.py</extracomment>
        <translation>這是網路 {} 本身的位址。</translation>
    </message>
    <message>
        <source>This is the broadcast address of the network {}.</source>
        <extracomment>app/settings/ethernet.py</extracomment>
        <translation>這是網路 {} 的廣播位址。</translation>
    </message>
    <message>
        <source>This address cannot belong to one host.</source>
        <extracomment>app/settings/ethernet.py</extracomment>
        <translation>此位址不能屬於單一主機。</translation>
    </message>
    <message>
        <source>An IPv4 address, such as 10.20.8.40.</source>
        <extracomment>app/settings/ethernet.py</extracomment>
        <translation>IPv4 位址，例如 10.20.8.40。</translation>
    </message>
    <message>
        <source>Not a netmask, such as 255.255.255.0 or /24.</source>
        <extracomment>app/settings/ethernet.py</extracomment>
        <translation>不是網路遮罩，例如 255.255.255.0 或 /24。</translation>
    </message>
    <message>
        <source>An address is needed, such as 10.20.8.40.</source>
        <extracomment>app/settings/ethernet.py</extracomment>
        <translation>需要位址，例如 10.20.8.40。</translation>
    </message>
    <message>
        <source>Not an IPv4 address: four numbers from 0 to 255, such as 10.20.8.40.</source>
        <extracomment>app/settings/ethernet.py</extracomment>
        <translation>不是 IPv4 位址：四個 0 到 255 的數字，例如 10.20.8.40。</translation>
    </message>
    <message>
        <source>Cable</source>
        <extracomment>app/settings/ethernet.py</extracomment>
        <translation>網路線</translation>
    </message>
    <message>
        <source>MAC address</source>
        <extracomment>app/settings/ethernet.py, app/settings/wifi.py</extracomment>
        <translation>MAC 位址</translation>
    </message>
    <message>
        <source>Address by</source>
        <extracomment>app/settings/ethernet.py, ui/addresses.py, ui/join_dialog.py</extracomment>
        <translation>取得位址</translation>
    </message>
    <message>
        <source>As 255.255.255.0 or /24.</source>
        <extracomment>app/settings/ethernet.py</extracomment>
        <translation>格式如 255.255.255.0 或 /24。</translation>
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
        <translation>靜態</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>一般</translation>
    </message>
    <message>
        <source>Administration</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>系統管理</translation>
    </message>
    <message>
        <source>Power Setting</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>電源設定</translation>
    </message>
    <message>
        <source>A number from {} to {}.</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>{} 到 {} 的數字。</translation>
    </message>
    <message>
        <source>What it is called and what it shows while nobody presents.</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>它的名稱，以及無人簡報時顯示的內容。</translation>
    </message>
    <message>
        <source>Wallpaper</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>桌布</translation>
    </message>
    <message>
        <source>Shown while nobody presents. Slots 0 and 1 came with the station; 2 to 5 are yours.</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>無人簡報時顯示。插槽 0 與 1 為簡報站內建；2 到 5 供您使用。</translation>
    </message>
    <message>
        <source>Display</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>顯示</translation>
    </message>
    <message>
        <source>The picture and sound that go to the room’s display.</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>輸出到會議室顯示器的畫面與聲音。</translation>
    </message>
    <message>
        <source>Mirroring</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>鏡像輸出</translation>
    </message>
    <message>
        <source>Ways to present without the maker’s app.</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>不需原廠應用程式的簡報方式。</translation>
    </message>
    <message>
        <source>Date and time</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>日期和時間</translation>
    </message>
    <message>
        <source>The station’s clock.</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>簡報站的時鐘。</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>The station’s radio: off, its own network, or a client.</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>簡報站的無線電：關閉、自有網路或用戶端。</translation>
    </message>
    <message>
        <source>Other AP</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>Other AP</translation>
    </message>
    <message>
        <source>The Wi-Fi network that the station joins as a client.</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>簡報站以用戶端身分加入的 Wi-Fi 網路。</translation>
    </message>
    <message>
        <source>Ethernet</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>乙太網路</translation>
    </message>
    <message>
        <source>The wired network.</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>有線網路。</translation>
    </message>
    <message>
        <source>Who may change and who may moderate.</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>誰可以變更設定，誰可以主持。</translation>
    </message>
    <message>
        <source>The program that runs on the station.</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>在簡報站上執行的程式。</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>app/settings/field.py, ui/about.py</extracomment>
        <translation>系統</translation>
    </message>
    <message>
        <source>Restart, factory reset, logs and the configuration file.</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>重新啟動、恢復原廠設定、記錄與設定檔。</translation>
    </message>
    <message>
        <source>Manager and API key</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>Manager 與 API 金鑰</translation>
    </message>
    <message>
        <source>Who manages the station from afar.</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>從遠端管理簡報站的程式。</translation>
    </message>
    <message>
        <source>Pod pairing</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>Pod 配對</translation>
    </message>
    <message>
        <source>Which station a Pod connects to when it is paired.</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>Pod 配對後連線的簡報站。</translation>
    </message>
    <message>
        <source>BYOM licence</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>BYOM 授權</translation>
    </message>
    <message>
        <source>The licence for bring-your-own-meeting.</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>自備會議 (BYOM) 的授權。</translation>
    </message>
    <message>
        <source>The program that presenters run to join.</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>簡報者執行以加入的程式。</translation>
    </message>
    <message>
        <source>Power saving</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>省電</translation>
    </message>
    <message>
        <source>What happens when nobody presents for a while.</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>一段時間無人簡報時的動作。</translation>
    </message>
    <message>
        <source>A restart at a quiet hour, every day.</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>每天在離峰時段重新啟動。</translation>
    </message>
    <message>
        <source>A number from {} to {} {}.</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>{} 到 {} {} 的數字。</translation>
    </message>
    <message>
        <source>“{}” is not allowed here. {}</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>此處不允許「{}」。{}</translation>
    </message>
    <message>
        <source>A space is not allowed here. {}</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>此處不允許空格。{}</translation>
    </message>
    <message>
        <source>Letters, digits and hyphens only.</source>
        <extracomment>app/settings/general.py</extracomment>
        <translation>僅限字母、數字與連字號。</translation>
    </message>
    <message>
        <source>Slot {}</source>
        <extracomment>app/settings/general.py, ui/slot_card.py</extracomment>
        <translation>插槽 {}</translation>
    </message>
    <message>
        <source>Slot {}, built in</source>
        <extracomment>app/settings/general.py</extracomment>
        <translation>插槽 {}，內建</translation>
    </message>
    <message>
        <source>Letters, digits and hyphens, at most 16. Also the name of the station’s own Wi-Fi.</source>
        <extracomment>app/settings/general.py</extracomment>
        <translation>僅限字母、數字與連字號，最多 16 個字元。也是簡報站自有 Wi-Fi 的名稱。</translation>
    </message>
    <message>
        <source>Show the name</source>
        <extracomment>app/settings/general.py</extracomment>
        <translation>顯示名稱</translation>
    </message>
    <message>
        <source>Show the address</source>
        <extracomment>app/settings/general.py</extracomment>
        <translation>顯示位址</translation>
    </message>
    <message>
        <source>Allow remote view</source>
        <extracomment>app/settings/general.py</extracomment>
        <translation>允許遠端檢視</translation>
    </message>
    <message>
        <source>Remote view</source>
        <extracomment>app/settings/general.py</extracomment>
        <translation>遠端檢視</translation>
    </message>
    <message>
        <source>Signed-in users see the display’s picture from afar.</source>
        <extracomment>app/settings/general.py</extracomment>
        <translation>已登入的使用者可從遠端看到顯示器的畫面。</translation>
    </message>
    <message>
        <source>Type of code</source>
        <extracomment>app/settings/general.py</extracomment>
        <translation>代碼類型</translation>
    </message>
    <message>
        <source>A random code changes by itself; a fixed one stays until you change it.</source>
        <extracomment>app/settings/general.py</extracomment>
        <translation>隨機代碼會自行變更；固定代碼會維持到您變更為止。</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>app/settings/general.py</extracomment>
        <translation>代碼</translation>
    </message>
    <message>
        <source>Show all pictures in turn</source>
        <extracomment>app/settings/general.py</extracomment>
        <translation>輪流顯示所有圖片</translation>
    </message>
    <message>
        <source>Slideshow</source>
        <extracomment>app/settings/general.py</extracomment>
        <translation>投影片放映</translation>
    </message>
    <message>
        <source>Each for</source>
        <extracomment>app/settings/general.py</extracomment>
        <translation>每張顯示</translation>
    </message>
    <message>
        <source>Ask for a PIN with Miracast</source>
        <extracomment>app/settings/general.py</extracomment>
        <translation>使用 Miracast 時要求 PIN</translation>
    </message>
    <message>
        <source>The display shows the PIN, the presenter types it.</source>
        <extracomment>app/settings/general.py</extracomment>
        <translation>顯示器顯示 PIN，由簡報者輸入。</translation>
    </message>
    <message>
        <source>Four digits, such as 4821.</source>
        <extracomment>app/settings/general.py</extracomment>
        <translation>四位數字，例如 4821。</translation>
    </message>
    <message>
        <source>Only a fixed code can be chosen.</source>
        <extracomment>app/settings/general.py</extracomment>
        <translation>只有固定代碼可以自訂。</translation>
    </message>
    <message>
        <source>Only while the slideshow is on.</source>
        <extracomment>app/settings/general.py</extracomment>
        <translation>僅在投影片放映開啟時適用。</translation>
    </message>
    <message>
        <source>The name or address alone, without “http://” and without a path.</source>
        <extracomment>app/settings/manager.py</extracomment>
        <translation>只填名稱或位址，不含「http://」與路徑。</translation>
    </message>
    <message>
        <source>A space is not allowed here.</source>
        <extracomment>app/settings/manager.py</extracomment>
        <translation>此處不允許空格。</translation>
    </message>
    <message>
        <source>Manager server</source>
        <extracomment>app/settings/manager.py</extracomment>
        <translation>Manager 伺服器</translation>
    </message>
    <message>
        <source>Host name or address of the ASTROS Manager, with a port where it needs one. Empty: none.</source>
        <extracomment>app/settings/manager.py</extracomment>
        <translation>ASTROS Manager 的主機名稱或位址，必要時加上連接埠。空白：無。</translation>
    </message>
    <message>
        <source>Allow</source>
        <extracomment>app/settings/mirroring.py</extracomment>
        <translation>允許</translation>
    </message>
    <message>
        <source>From Windows and many Android devices.</source>
        <extracomment>app/settings/mirroring.py</extracomment>
        <translation>來自 Windows 與許多 Android 裝置。</translation>
    </message>
    <message>
        <source>From Chrome, Chromebooks and Android devices.</source>
        <extracomment>app/settings/mirroring.py</extracomment>
        <translation>來自 Chrome、Chromebook 與 Android 裝置。</translation>
    </message>
    <message>
        <source>From iPhone, iPad and Mac.</source>
        <extracomment>app/settings/mirroring.py</extracomment>
        <translation>來自 iPhone、iPad 與 Mac。</translation>
    </message>
    <message>
        <source>Only for another station; a Pod learns this station’s own data.</source>
        <extracomment>app/settings/pod.py</extracomment>
        <translation>僅適用於另一台簡報站；Pod 會取得此簡報站自己的資料。</translation>
    </message>
    <message>
        <source>Pair Pods with</source>
        <extracomment>app/settings/pod.py</extracomment>
        <translation>Pod 的配對對象</translation>
    </message>
    <message>
        <source>Of the other station.</source>
        <extracomment>app/settings/pod.py</extracomment>
        <translation>另一台簡報站的。</translation>
    </message>
    <message>
        <source>Present as soon as a Pod is connected</source>
        <extracomment>app/settings/pod.py</extracomment>
        <translation>Pod 連線後立即開始簡報</translation>
    </message>
    <message>
        <source>Projection</source>
        <extracomment>app/settings/pod.py</extracomment>
        <translation>投影</translation>
    </message>
    <message>
        <source>This station</source>
        <extracomment>app/settings/pod.py</extracomment>
        <translation>此簡報站</translation>
    </message>
    <message>
        <source>Another station</source>
        <extracomment>app/settings/pod.py</extracomment>
        <translation>另一台簡報站</translation>
    </message>
    <message>
        <source>WPA3/WPA2 mixed mode</source>
        <extracomment>app/settings/pod.py</extracomment>
        <translation>WPA3/WPA2 混合模式</translation>
    </message>
    <message>
        <source>Name the Wi-Fi network that the Pod shall join.</source>
        <extracomment>app/settings/pod.py</extracomment>
        <translation>請輸入 Pod 要加入的 Wi-Fi 網路名稱。</translation>
    </message>
    <message>
        <source>Only with a security type.</source>
        <extracomment>app/settings/pod.py</extracomment>
        <translation>僅在選擇安全性類型時適用。</translation>
    </message>
    <message>
        <source>Mode 0, sleep mode (the station’s manual is unclear)</source>
        <extracomment>app/settings/power.py</extracomment>
        <translation>模式 0，睡眠模式 (簡報站手冊說明不清楚)</translation>
    </message>
    <message>
        <source>Mode 1 (the station’s manual is unclear)</source>
        <extracomment>app/settings/power.py</extracomment>
        <translation>模式 1 (簡報站手冊說明不清楚)</translation>
    </message>
    <message>
        <source>Mode 2, suspend mode (the station’s manual is unclear)</source>
        <extracomment>app/settings/power.py</extracomment>
        <translation>模式 2，暫停模式 (簡報站手冊說明不清楚)</translation>
    </message>
    <message>
        <source>Save power after</source>
        <extracomment>app/settings/power.py</extracomment>
        <translation>進入省電前等待</translation>
    </message>
    <message>
        <source>Counted from the moment when nobody presents any more.</source>
        <extracomment>app/settings/power.py</extracomment>
        <translation>從無人簡報時開始計算。</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>app/settings/power.py</extracomment>
        <translation>方式</translation>
    </message>
    <message>
        <source>1 min</source>
        <extracomment>app/settings/power.py</extracomment>
        <translation>1 分鐘</translation>
    </message>
    <message>
        <source>5 min</source>
        <extracomment>app/settings/power.py</extracomment>
        <translation>5 分鐘</translation>
    </message>
    <message>
        <source>15 min</source>
        <extracomment>app/settings/power.py</extracomment>
        <translation>15 分鐘</translation>
    </message>
    <message>
        <source>30 min</source>
        <extracomment>app/settings/power.py</extracomment>
        <translation>30 分鐘</translation>
    </message>
    <message>
        <source>60 min</source>
        <extracomment>app/settings/power.py</extracomment>
        <translation>60 分鐘</translation>
    </message>
    <message>
        <source>Only where power is saved at all.</source>
        <extracomment>app/settings/power.py</extracomment>
        <translation>僅在啟用省電時適用。</translation>
    </message>
    <message>
        <source>Radio</source>
        <extracomment>app/settings/wifi.py</extracomment>
        <translation>無線電</translation>
    </message>
    <message>
        <source>The SSID of its own network is the station’s name.</source>
        <extracomment>app/settings/wifi.py</extracomment>
        <translation>自有網路的 SSID 就是簡報站的名稱。</translation>
    </message>
    <message>
        <source>Hide the SSID</source>
        <extracomment>app/settings/wifi.py</extracomment>
        <translation>隱藏 SSID</translation>
    </message>
    <message>
        <source>Visibility</source>
        <extracomment>app/settings/wifi.py</extracomment>
        <translation>可見度</translation>
    </message>
    <message>
        <source>8 to 16 letters and digits.</source>
        <extracomment>app/settings/wifi.py</extracomment>
        <translation>8 到 16 個字母與數字。</translation>
    </message>
    <message>
        <source>Band</source>
        <extracomment>app/settings/wifi.py</extracomment>
        <translation>頻段</translation>
    </message>
    <message>
        <source>Channel</source>
        <extracomment>app/settings/wifi.py</extracomment>
        <translation>頻道</translation>
    </message>
    <message>
        <source>Network of its guests</source>
        <extracomment>app/settings/wifi.py</extracomment>
        <translation>訪客網路</translation>
    </message>
    <message>
        <source>Bridge: guests get their addresses from the wired network.</source>
        <extracomment>app/settings/wifi.py</extracomment>
        <translation>橋接：訪客從有線網路取得位址。</translation>
    </message>
    <message>
        <source>Gatekeeper</source>
        <extracomment>app/settings/wifi.py</extracomment>
        <translation>訪客管制</translation>
    </message>
    <message>
        <source>What guests may reach. It may have no effect in bridge mode.</source>
        <extracomment>app/settings/wifi.py</extracomment>
        <translation>訪客可以連到哪裡。在橋接模式下可能無效。</translation>
    </message>
    <message>
        <source>Adapter</source>
        <extracomment>app/settings/wifi.py</extracomment>
        <translation>網路卡</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>app/settings/wifi.py</extracomment>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Own network (access point)</source>
        <extracomment>app/settings/wifi.py</extracomment>
        <translation>自有網路 (存取點)</translation>
    </message>
    <message>
        <source>Other AP (client)</source>
        <extracomment>app/settings/wifi.py</extracomment>
        <translation>Other AP (用戶端)</translation>
    </message>
    <message>
        <source>None (open to everybody)</source>
        <extracomment>app/settings/wifi.py</extracomment>
        <translation>無 (對所有人開放)</translation>
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
        <translation>橋接</translation>
    </message>
    <message>
        <source>Allow all</source>
        <extracomment>app/settings/wifi.py</extracomment>
        <translation>全部允許</translation>
    </message>
    <message>
        <source>Internet only</source>
        <extracomment>app/settings/wifi.py</extracomment>
        <translation>僅限網際網路</translation>
    </message>
    <message>
        <source>Block all</source>
        <extracomment>app/settings/wifi.py</extracomment>
        <translation>全部封鎖</translation>
    </message>
    <message>
        <source>USB dongle</source>
        <extracomment>app/settings/wifi.py</extracomment>
        <translation>USB 無線網卡</translation>
    </message>
    <message>
        <source>Built in</source>
        <extracomment>app/settings/wifi.py, ui/slot_card.py</extracomment>
        <translation>內建</translation>
    </message>
    <message>
        <source>Only with WPA2-PSK.</source>
        <extracomment>app/settings/wifi.py</extracomment>
        <translation>僅適用於 WPA2-PSK。</translation>
    </message>
    <message>
        <source>On 5 GHz one of {}.</source>
        <extracomment>app/settings/wifi.py</extracomment>
        <translation>在 5 GHz 上須為 {} 之一。</translation>
    </message>
    <message>
        <source>Only on 5 GHz; this is 2.4 GHz.</source>
        <extracomment>app/settings/wifi.py</extracomment>
        <translation>僅適用於 5 GHz；目前是 2.4 GHz。</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>app/shipped.py, ui/steps.py</extracomment>
        <translation>未知</translation>
    </message>
    <message>
        <source>{} comes from another version of this program</source>
        <extracomment>app/storage.py</extracomment>
        <translation>{} 來自本程式的其他版本</translation>
    </message>
    <message>
        <source>{}; it was set aside as {}.</source>
        <extracomment>app/storage.py</extracomment>
        <translation>{}；已另存為 {}。</translation>
    </message>
    <message>
        <source>{} could not be written whole</source>
        <extracomment>app/storage.py</extracomment>
        <translation>無法完整寫入 {}</translation>
    </message>
    <message>
        <source>{} is damaged</source>
        <extracomment>app/storage.py</extracomment>
        <translation>{} 已損毀</translation>
    </message>
    <message>
        <source>{}, and could not be set aside: {}.</source>
        <extracomment>app/storage.py</extracomment>
        <translation>{}，且無法另存：{}。</translation>
    </message>
    <message>
        <source>{} is too large</source>
        <extracomment>app/storage.py</extracomment>
        <translation>{} 太大</translation>
    </message>
    <message>
        <source>{} (UTC{})</source>
        <extracomment>app/summary.py</extracomment>
        <translation>{} (UTC{})</translation>
    </message>
    <message>
        <source>Search is not possible because every network adapter that could be used is switched off in the preferences.</source>
        <extracomment>app/tried.py</extracomment>
        <translation>無法搜尋，因為所有可用的網路卡都已在偏好設定中關閉。</translation>
    </message>
    <message>
        <source>no answer: {}</source>
        <extracomment>app/tried.py</extracomment>
        <translation>沒有回應：{}</translation>
    </message>
    <message>
        <source>Search is not possible because the system says: {}.</source>
        <extracomment>app/tried.py</extracomment>
        <translation>無法搜尋，系統訊息：{}。</translation>
    </message>
    <message>
        <source>no station: {}</source>
        <extracomment>app/tried.py</extracomment>
        <translation>不是簡報站：{}</translation>
    </message>
    <message>
        <source>Search is not possible because no network adapter is connected.</source>
        <extracomment>app/tried.py</extracomment>
        <translation>無法搜尋，因為沒有已連線的網路卡。</translation>
    </message>
    <message>
        <source>Search is not possible because another program keeps port 5353 to itself.</source>
        <extracomment>app/tried.py</extracomment>
        <translation>無法搜尋，因為另一個程式獨占了連接埠 5353。</translation>
    </message>
    <message>
        <source>Search is not possible because this computer does not allow it (firewall or rights).</source>
        <extracomment>app/tried.py</extracomment>
        <translation>無法搜尋，因為此電腦不允許 (防火牆或權限)。</translation>
    </message>
    <message>
        <source>Phases; {}, times are {}</source>
        <extracomment>app/update_report.py</extracomment>
        <translation>階段；{}，時區為 {}</translation>
    </message>
    <message>
        <source>Outcome at {}</source>
        <extracomment>app/update_report.py</extracomment>
        <translation>{} 的結果</translation>
    </message>
    <message>
        <source>{}, goes on</source>
        <extracomment>app/update_report.py</extracomment>
        <translation>{}，仍在進行</translation>
    </message>
    <message>
        <source>Could not update {}</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>無法更新 {}</translation>
    </message>
    <message>
        <source>Without a sign-in it does not tell its version.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>未登入時不會提供版本。</translation>
    </message>
    <message>
        <source>Could not begin the update of {}</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>無法開始更新 {}</translation>
    </message>
    <message>
        <source>Could not send the file to {}</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>無法將檔案傳送至 {}</translation>
    </message>
    <message>
        <source>Could not be sure of {}</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>無法確認 {} 的身分</translation>
    </message>
    <message>
        <source>Could not order the installation on {}</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>無法對 {} 下達安裝指令</translation>
    </message>
    <message>
        <source>Sign in; the version is compared then. Nothing is installed again.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>請登入；屆時會比對版本，不會再次安裝。</translation>
    </message>
    <message>
        <source>Whether the installation took place.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>是否已進行安裝。</translation>
    </message>
    <message>
        <source>If another version should be on it, look at the maker’s notes.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>若應為其他版本，請參閱原廠說明。</translation>
    </message>
    <message>
        <source>Why; the station gives no reason.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>原因；簡報站未說明。</translation>
    </message>
    <message>
        <source>Then start the update anew. It is not repeated by itself.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>然後重新開始更新。它不會自行重複。</translation>
    </message>
    <message>
        <source>Known: {}</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>已知：{}</translation>
    </message>
    <message>
        <source>Not known: {}</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>不明：{}</translation>
    </message>
    <message>
        <source>To do: {}</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>待辦：{}</translation>
    </message>
    <message>
        <source>Why it is that version.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>為何是該版本。</translation>
    </message>
    <message>
        <source>Look at the maker’s notes before you install anything else.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>安裝其他版本之前，請先參閱原廠說明。</translation>
    </message>
    <message>
        <source>Whether that is what was to be installed.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>這是否為應安裝的版本。</translation>
    </message>
    <message>
        <source>Compare the version with the maker’s page.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>請與原廠網頁比對版本。</translation>
    </message>
    <message>
        <source>Look at the room’s display or at its Web Configuration page.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>請查看會議室顯示器或它的 Web Configuration 頁面。</translation>
    </message>
    <message>
        <source>this model</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>此型號</translation>
    </message>
    <message>
        <source>Over http nothing proves who asks for it.</source>
        <extracomment>app/vault.py</extracomment>
        <translation>使用 http 時無法證明是誰在要求密碼。</translation>
    </message>
    <message>
        <source>This computer has no key ring that the program trusts</source>
        <extracomment>app/vault.py</extracomment>
        <translation>此電腦沒有本程式信任的鑰匙圈</translation>
    </message>
    <message>
        <source>This computer’s key ring is locked</source>
        <extracomment>app/vault.py</extracomment>
        <translation>此電腦的鑰匙圈已鎖定</translation>
    </message>
    <message>
        <source>This computer’s key ring reported an error</source>
        <extracomment>app/vault.py</extracomment>
        <translation>此電腦的鑰匙圈回報錯誤</translation>
    </message>
    <message>
        <source>This computer’s key ring took the password and does not hold it</source>
        <extracomment>app/vault.py</extracomment>
        <translation>此電腦的鑰匙圈接受了密碼，卻沒有保存</translation>
    </message>
    <message>
        <source>A password of more than {} characters does not fit into every key ring</source>
        <extracomment>app/vault.py</extracomment>
        <translation>超過 {} 個字元的密碼無法存入所有鑰匙圈</translation>
    </message>
    <message>
        <source>The list of what is remembered could not be written</source>
        <extracomment>app/vault.py</extracomment>
        <translation>無法寫入記住項目的清單</translation>
    </message>
    <message>
        <source>{}; the password is kept in memory only.</source>
        <extracomment>app/vault.py</extracomment>
        <translation>{}；密碼只保留在記憶體中。</translation>
    </message>
    <message>
        <source>This computer’s key ring did not answer within {} s</source>
        <extracomment>app/vault.py</extracomment>
        <translation>此電腦的鑰匙圈未在 {} 秒內回應</translation>
    </message>
    <message>
        <source>{}; type the password.</source>
        <extracomment>app/vault.py</extracomment>
        <translation>{}；請輸入密碼。</translation>
    </message>
    <message>
        <source>{}; the password may still be in it.</source>
        <extracomment>app/vault.py</extracomment>
        <translation>{}；密碼可能仍在其中。</translation>
    </message>
    <message>
        <source>Finds wireless presentation stations on the network and sets them up.</source>
        <extracomment>ui/about.py</extracomment>
        <translation>在網路上尋找無線簡報站並進行設定。</translation>
    </message>
    <message>
        <source>The texts of the licences are in the folder LICENSES of an installed program.</source>
        <extracomment>ui/about.py</extracomment>
        <translation>授權條款全文位於程式安裝位置的 LICENSES 資料夾。</translation>
    </message>
    <message>
        <source>About Station Configurator</source>
        <extracomment>ui/about.py</extracomment>
        <translation>關於 Station Configurator</translation>
    </message>
    <message>
        <source>&amp;Copy all of it</source>
        <extracomment>ui/about.py</extracomment>
        <translation>全部複製(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <extracomment>ui/about.py</extracomment>
        <translation>關閉(&amp;L)</translation>
    </message>
    <message>
        <source>Copies what stands here as text.</source>
        <extracomment>ui/about.py</extracomment>
        <translation>將此處的內容複製為文字。</translation>
    </message>
    <message>
        <source>Runs on</source>
        <extracomment>ui/about.py</extracomment>
        <translation>執行環境</translation>
    </message>
    <message>
        <source>Packages and their licences</source>
        <extracomment>ui/about.py</extracomment>
        <translation>套件及其授權</translation>
    </message>
    <message>
        <source>Could not read the model of {}.</source>
        <extracomment>ui/add_station.py, ui/why_not_seen.py</extracomment>
        <translation>無法讀取 {} 的型號。</translation>
    </message>
    <message>
        <source>from DHCP, not known yet</source>
        <extracomment>ui/addresses.py</extracomment>
        <translation>由 DHCP 提供，尚不清楚</translation>
    </message>
    <message>
        <source>address not reported</source>
        <extracomment>ui/addresses.py</extracomment>
        <translation>未回報位址</translation>
    </message>
    <message>
        <source>DHCP</source>
        <extracomment>ui/addresses.py</extracomment>
        <translation>DHCP</translation>
    </message>
    <message>
        <source>from DHCP</source>
        <extracomment>ui/addresses.py</extracomment>
        <translation>由 DHCP 提供</translation>
    </message>
    <message>
        <source>This computer slept for {}.</source>
        <extracomment>ui/administration.py</extracomment>
        <translation>此電腦睡眠了 {}。</translation>
    </message>
    <message>
        <source>{}: the change is accepted and takes effect after a restart.</source>
        <extracomment>ui/administration.py</extracomment>
        <translation>{}：變更已接受，重新啟動後生效。</translation>
    </message>
    <message>
        <source>Restart needed.</source>
        <extracomment>ui/administration.py</extracomment>
        <translation>需要重新啟動。</translation>
    </message>
    <message>
        <source>Restart {}…</source>
        <extracomment>ui/administration.py</extracomment>
        <translation>重新啟動 {}…</translation>
    </message>
    <message>
        <source>Understood</source>
        <extracomment>ui/administration.py, ui/safekeeping.py</extracomment>
        <translation>我知道了</translation>
    </message>
    <message>
        <source>Change passwords</source>
        <extracomment>ui/administration.py</extracomment>
        <translation>變更密碼</translation>
    </message>
    <message>
        <source>Set up…</source>
        <extracomment>ui/administration.py</extracomment>
        <translation>初次設定…</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>ui/administration.py</extracomment>
        <translation>現在不要</translation>
    </message>
    <message>
        <source>Whether there was one meanwhile is not known.</source>
        <extracomment>ui/administration.py</extracomment>
        <translation>其間是否已重新啟動過不明。</translation>
    </message>
    <message>
        <source>Revie&amp;w</source>
        <extracomment>ui/apply_bar.py</extracomment>
        <translation>檢閱(&amp;W)</translation>
    </message>
    <message>
        <source>Copy re&amp;port</source>
        <extracomment>ui/firmware_wizard.py</extracomment>
        <translation>複製報告(&amp;P)</translation>
    </message>
    <message>
        <source>Activate this &amp;key</source>
        <extracomment>ui/licence_panel.py</extracomment>
        <translation>啟用此金鑰(&amp;K)</translation>
    </message>
    <message>
        <source>Show &amp;large</source>
        <extracomment>ui/login_code_panel.py</extracomment>
        <translation>放大顯示(&amp;L)</translation>
    </message>
    <message>
        <source>Make one up</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>產生密碼</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>複製</translation>
    </message>
    <message>
        <source>Change &amp;moderation password of {}</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>變更 {} 的主持人密碼(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Scan again</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>重新掃描(&amp;S)</translation>
    </message>
    <message>
        <source>Go to Wi-Fi</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>前往 Wi-Fi</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>ui/page.py, ui/station_view.py, ui/trouble.py, ui/wallpaper_panel.py</extracomment>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Look at the values…</source>
        <extracomment>ui/past_changes.py</extracomment>
        <translation>查看設定值…</translation>
    </message>
    <message>
        <source>Roo&amp;m name</source>
        <extracomment>ui/picture_text.py</extracomment>
        <translation>會議室名稱(&amp;M)</translation>
    </message>
    <message>
        <source>Open preferences…</source>
        <extracomment>ui/preferences.py</extracomment>
        <translation>開啟偏好設定…</translation>
    </message>
    <message>
        <source>Restart the program</source>
        <extracomment>ui/preferences_pages.py</extracomment>
        <translation>重新啟動程式</translation>
    </message>
    <message>
        <source>Show it in the list</source>
        <extracomment>ui/resetting.py</extracomment>
        <translation>在清單中顯示</translation>
    </message>
    <message>
        <source>This computer slept meanwhile and saw no restart. What needs a restart may still need one.</source>
        <extracomment>ui/restarting.py</extracomment>
        <translation>其間此電腦處於睡眠狀態，未看到重新啟動。需要重新啟動的項目可能仍需重新啟動。</translation>
    </message>
    <message>
        <source>{} is back.</source>
        <extracomment>ui/restarting.py</extracomment>
        <translation>{} 已恢復連線。</translation>
    </message>
    <message>
        <source>Look at them…</source>
        <extracomment>ui/safekeeping.py</extracomment>
        <translation>查看…</translation>
    </message>
    <message>
        <source>Add by address…</source>
        <extracomment>ui/sidebar.py</extracomment>
        <translation>依位址新增…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>ui/station_header.py</extracomment>
        <translation>登出</translation>
    </message>
    <message>
        <source>&amp;Restart {}…</source>
        <extracomment>ui/station_header.py, ui/system_panel.py</extracomment>
        <translation>重新啟動 {}(&amp;R)…</translation>
    </message>
    <message>
        <source>Default password may still be set.</source>
        <extracomment>ui/administration.py</extracomment>
        <translation>可能仍使用預設密碼。</translation>
    </message>
    <message>
        <source>Could not renew the API key of {}.</source>
        <extracomment>ui/api_key_panel.py</extracomment>
        <translation>無法更新 {} 的 API 金鑰。</translation>
    </message>
    <message>
        <source>Copy the API key</source>
        <extracomment>ui/api_key_panel.py</extracomment>
        <translation>複製 API 金鑰</translation>
    </message>
    <message>
        <source>Could not read the API key of {}.</source>
        <extracomment>ui/api_key_panel.py</extracomment>
        <translation>無法讀取 {} 的 API 金鑰。</translation>
    </message>
    <message>
        <source>&amp;Renew API key of {}</source>
        <extracomment>ui/api_key_panel.py</extracomment>
        <translation>更新 {} 的 API 金鑰(&amp;R)</translation>
    </message>
    <message>
        <source>1 change</source>
        <extracomment>ui/apply_bar.py, ui/conflicts.py, ui/leave.py, ui/offer.py, ui/section_list.py, ui/station_list.py, ui/tab_strip.py</extracomment>
        <translation>1 項變更</translation>
    </message>
    <message>
        <source>{} changes</source>
        <extracomment>ui/apply_bar.py, ui/conflicts.py, ui/leave.py, ui/offer.py, ui/section_list.py, ui/station_list.py, ui/tab_strip.py</extracomment>
        <translation>{} 項變更</translation>
    </message>
    <message>
        <source>{} in {}</source>
        <extracomment>ui/apply_bar.py</extracomment>
        <translation>{1}中有 {0}</translation>
    </message>
    <message>
        <source>&amp;Apply 1 change</source>
        <extracomment>ui/apply_bar.py</extracomment>
        <translation>套用 1 項變更(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Apply {} changes</source>
        <extracomment>ui/apply_bar.py</extracomment>
        <translation>套用 {} 項變更(&amp;A)</translation>
    </message>
    <message>
        <source>1 section</source>
        <extracomment>ui/apply_bar.py</extracomment>
        <translation>1 個區段</translation>
    </message>
    <message>
        <source>{} sections</source>
        <extracomment>ui/apply_bar.py</extracomment>
        <translation>{} 個區段</translation>
    </message>
    <message>
        <source>{} saved, {} not.</source>
        <extracomment>ui/apply_bar.py</extracomment>
        <translation>{} 項已儲存，{} 項未儲存。</translation>
    </message>
    <message>
        <source>{}: not known yet.</source>
        <extracomment>ui/apply_bar.py, ui/outcomes.py</extracomment>
        <translation>{}：尚不清楚。</translation>
    </message>
    <message>
        <source>Sending {}.</source>
        <extracomment>ui/applying.py</extracomment>
        <translation>正在傳送{}。</translation>
    </message>
    <message>
        <source>Reading {} back.</source>
        <extracomment>ui/applying.py</extracomment>
        <translation>正在讀回{}。</translation>
    </message>
    <message>
        <source>Copy {}</source>
        <extracomment>ui/card.py, ui/firmware_pages.py</extracomment>
        <translation>複製：{}</translation>
    </message>
    <message>
        <source>&amp;Replace {}</source>
        <extracomment>ui/choose_file.py, ui/wallpaper_dialogs.py</extracomment>
        <translation>取代 {}(&amp;R)</translation>
    </message>
    <message>
        <source>Could not set the clock of {}.</source>
        <extracomment>ui/clock_panel.py</extracomment>
        <translation>無法設定 {} 的時鐘。</translation>
    </message>
    <message>
        <source>{} took the time and is {} s ahead all the same.</source>
        <extracomment>ui/clock_panel.py</extracomment>
        <translation>{} 接受了時間，但仍快 {} 秒。</translation>
    </message>
    <message>
        <source>{} took the time and is {} s behind all the same.</source>
        <extracomment>ui/clock_panel.py</extracomment>
        <translation>{} 接受了時間，但仍慢 {} 秒。</translation>
    </message>
    <message>
        <source>{} MB</source>
        <extracomment>ui/composing.py</extracomment>
        <translation>{} MB</translation>
    </message>
    <message>
        <source>This would be {}; a station takes at most {}. Lower the quality.</source>
        <extracomment>ui/composing.py</extracomment>
        <translation>這會是 {}；簡報站最多接受 {}。請降低品質。</translation>
    </message>
    <message>
        <source>1 byte</source>
        <extracomment>ui/composing.py</extracomment>
        <translation>1 個位元組</translation>
    </message>
    <message>
        <source>{} bytes</source>
        <extracomment>ui/composing.py</extracomment>
        <translation>{} 個位元組</translation>
    </message>
    <message>
        <source>{} kB</source>
        <extracomment>ui/composing.py</extracomment>
        <translation>{} kB</translation>
    </message>
    <message>
        <source>The QR code can hold at most {} characters.</source>
        <extracomment>ui/composing.py</extracomment>
        <translation>QR 碼最多可容納 {} 個字元。</translation>
    </message>
    <message>
        <source>Read back: 1 setting is other than before.</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>已讀回：1 項設定與先前不同。</translation>
    </message>
    <message>
        <source>Read back: {} settings are other than before.</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>已讀回：{} 項設定與先前不同。</translation>
    </message>
    <message>
        <source>Could not export the configuration of {}.</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>無法匯出 {} 的設定檔。</translation>
    </message>
    <message>
        <source>Could not import the configuration of {}.</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>無法匯入 {} 的設定檔。</translation>
    </message>
    <message>
        <source>{} does not show what the file says of: {}.</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>{} 未顯示檔案中的這些設定：{}。</translation>
    </message>
    <message>
        <source>{} settings of yours were changed there too.</source>
        <extracomment>ui/conflicts.py</extracomment>
        <translation>您有{}項設定也在該處被變更。</translation>
    </message>
    <message>
        <source>1 more change of yours is not in dispute and goes along: {}.</source>
        <extracomment>ui/conflicts.py</extracomment>
        <translation>您另有 1 項變更沒有衝突，將一併傳送：{}。</translation>
    </message>
    <message>
        <source>{} more changes of yours are not in dispute and go along: {}.</source>
        <extracomment>ui/conflicts.py</extracomment>
        <translation>您另有 {} 項變更沒有衝突，將一併傳送：{}。</translation>
    </message>
    <message>
        <source>at {} ({})</source>
        <extracomment>ui/conflicts.py</extracomment>
        <translation>於 {} ({})</translation>
    </message>
    <message>
        <source>&amp;Apply changes to {}</source>
        <extracomment>ui/conflicts.py</extracomment>
        <translation>將變更套用至 {}(&amp;A)</translation>
    </message>
    <message>
        <source>1 setting still to choose.</source>
        <extracomment>ui/conflicts.py</extracomment>
        <translation>還有 1 項設定待選擇。</translation>
    </message>
    <message>
        <source>{} settings still to choose.</source>
        <extracomment>ui/conflicts.py</extracomment>
        <translation>還有 {} 項設定待選擇。</translation>
    </message>
    <message>
        <source>&amp;Apply {} to {}</source>
        <extracomment>ui/conflicts.py, ui/leave.py</extracomment>
        <translation>將 {0}套用至 {1}(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Keep what is on {}</source>
        <extracomment>ui/conflicts.py</extracomment>
        <translation>保留 {} 上的現況(&amp;K)</translation>
    </message>
    <message>
        <source>Nothing has been sent; choose what shall hold.</source>
        <extracomment>ui/conflicts.py</extracomment>
        <translation>尚未傳送任何內容；請選擇要採用的值。</translation>
    </message>
    <message>
        <source>Header {}</source>
        <extracomment>ui/connection.py</extracomment>
        <translation>標頭 {}</translation>
    </message>
    <message>
        <source>Address, as {}=…</source>
        <extracomment>ui/connection.py</extracomment>
        <translation>位址，形式為 {}=…</translation>
    </message>
    <message>
        <source>Cookie {}</source>
        <extracomment>ui/connection.py</extracomment>
        <translation>Cookie {}</translation>
    </message>
    <message>
        <source>Header {}, after the word {}</source>
        <extracomment>ui/connection.py</extracomment>
        <translation>標頭 {}，在「{}」一詞之後</translation>
    </message>
    <message>
        <source>{} of 4</source>
        <extracomment>ui/connection_card.py</extracomment>
        <translation>{} / 4</translation>
    </message>
    <message>
        <source>&amp;Forget {}…</source>
        <extracomment>ui/connection_card.py, ui/preferences_stations.py</extracomment>
        <translation>忘記 {}(&amp;F)…</translation>
    </message>
    <message>
        <source>Connection: none</source>
        <extracomment>ui/connection_card.py</extracomment>
        <translation>連線：無</translation>
    </message>
    <message>
        <source>Your edits are still there. What was being done at that moment may not be finished: look at the page before you go on.</source>
        <extracomment>ui/crash.py</extracomment>
        <translation>您的編輯仍在。當時進行中的動作可能尚未完成：繼續之前請先查看該頁面。</translation>
    </message>
    <message>
        <source>If it comes again, copy the details into a report. They hold the kind of error, the place in the program and versions; no settings, names, addresses or passwords.</source>
        <extracomment>ui/crash.py</extracomment>
        <translation>若再次發生，請將詳細資料複製到回報中。其中有錯誤種類、程式中的位置與版本；沒有設定、名稱、位址或密碼。</translation>
    </message>
    <message>
        <source>Error in the program</source>
        <extracomment>ui/crash.py</extracomment>
        <translation>程式發生錯誤</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <extracomment>ui/crash.py</extracomment>
        <translation>繼續(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <extracomment>ui/crash.py</extracomment>
        <translation>複製詳細資料(&amp;C)</translation>
    </message>
    <message>
        <source>The program met an error of its own</source>
        <extracomment>ui/crash.py</extracomment>
        <translation>程式本身發生錯誤</translation>
    </message>
    <message>
        <source>&amp;Support bundle…</source>
        <extracomment>ui/crash.py, ui/main_window.py</extracomment>
        <translation>支援資料包(&amp;S)…</translation>
    </message>
    <message>
        <source>At least {} more came since; the details have them too.</source>
        <extracomment>ui/crash.py</extracomment>
        <translation>之後至少又發生 {} 次；詳細資料中也有。</translation>
    </message>
    <message>
        <source>{} more came since; the details have them too.</source>
        <extracomment>ui/crash.py</extracomment>
        <translation>之後又發生 {} 次；詳細資料中也有。</translation>
    </message>
    <message>
        <source>exit code {}</source>
        <extracomment>ui/demo.py</extracomment>
        <translation>結束代碼 {}</translation>
    </message>
    <message>
        <source>{} at {}, MAC ending {}.</source>
        <extracomment>ui/facts.py</extracomment>
        <translation>{}，位於 {}，MAC 結尾為 {}。</translation>
    </message>
    <message>
        <source>{} at {}.</source>
        <extracomment>ui/facts.py</extracomment>
        <translation>{}，位於 {}。</translation>
    </message>
    <message>
        <source>{} s after 1970</source>
        <extracomment>ui/field_editors.py</extracomment>
        <translation>1970 年起 {} 秒</translation>
    </message>
    <message>
        <source>Undo: {}</source>
        <extracomment>ui/field_row.py, ui/review.py</extracomment>
        <translation>復原：{}</translation>
    </message>
    <message>
        <source>Changed, was empty</source>
        <extracomment>ui/field_row.py</extracomment>
        <translation>已變更，原為空白</translation>
    </message>
    <message>
        <source>Leave it while {} installs?</source>
        <extracomment>ui/firmware_leave.py</extracomment>
        <translation>{} 正在安裝，要離開嗎？</translation>
    </message>
    <message>
        <source>Close it while {} installs?</source>
        <extracomment>ui/firmware_leave.py</extracomment>
        <translation>{} 正在安裝，要關閉嗎？</translation>
    </message>
    <message>
        <source>&amp;Update {}…</source>
        <extracomment>ui/firmware_panel.py</extracomment>
        <translation>更新 {}(&amp;U)…</translation>
    </message>
    <message>
        <source>Could not ask the maker’s server by way of {}.</source>
        <extracomment>ui/firmware_panel.py, ui/firmware_wizard.py</extracomment>
        <translation>無法透過 {} 詢問原廠伺服器。</translation>
    </message>
    <message>
        <source>of at most {}</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>最多 {}</translation>
    </message>
    <message>
        <source>about {} left</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>剩餘約 {}</translation>
    </message>
    <message>
        <source>{} hints</source>
        <extracomment>ui/firmware_steps.py</extracomment>
        <translation>{} 個提示</translation>
    </message>
    <message>
        <source>accepted {}</source>
        <extracomment>ui/firmware_steps.py</extracomment>
        <translation>{} 接受</translation>
    </message>
    <message>
        <source>no answer {}</source>
        <extracomment>ui/firmware_steps.py</extracomment>
        <translation>{} 無回應</translation>
    </message>
    <message>
        <source>at most {}</source>
        <extracomment>ui/firmware_steps.py</extracomment>
        <translation>最多 {}</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>ui/firmware_steps.py</extracomment>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Firmware (*.zip)</source>
        <extracomment>ui/firmware_wizard.py</extracomment>
        <translation>韌體 (*.zip)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>ui/firmware_wizard.py</extracomment>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <extracomment>ui/firmware_wizard.py</extracomment>
        <translation>儲存報告(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>ui/firmware_wizard.py, ui/large_code.py, ui/preferences_dialog.py, ui/support_dialog.py, ui/why_not_seen.py, ui/wifi_code_dialog.py</extracomment>
        <translation>關閉(&amp;C)</translation>
    </message>
    <message>
        <source>Just a moment.</source>
        <extracomment>ui/firmware_wizard.py</extracomment>
        <translation>請稍候。</translation>
    </message>
    <message>
        <source>S&amp;ign in to {}</source>
        <extracomment>ui/firmware_wizard.py</extracomment>
        <translation>登入 {}(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Go on watching</source>
        <extracomment>ui/firmware_wizard.py</extracomment>
        <translation>繼續監看(&amp;G)</translation>
    </message>
    <message>
        <source>Start &amp;over</source>
        <extracomment>ui/firmware_wizard.py</extracomment>
        <translation>重新開始(&amp;O)</translation>
    </message>
    <message>
        <source>Choose a firmware file</source>
        <extracomment>ui/firmware_wizard.py</extracomment>
        <translation>選擇韌體檔案</translation>
    </message>
    <message>
        <source>{} cannot be used.</source>
        <extracomment>ui/firmware_wizard.py</extracomment>
        <translation>無法使用 {}。</translation>
    </message>
    <message>
        <source>{} could not be read.</source>
        <extracomment>ui/firmware_wizard.py</extracomment>
        <translation>無法讀取 {}。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <extracomment>ui/firmware_wizard.py</extracomment>
        <translation>儲存報告</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <extracomment>ui/firmware_wizard.py, ui/setup_summary.py, ui/write_down.py</extracomment>
        <translation>文字檔 (*.txt)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <extracomment>ui/firmware_wizard.py</extracomment>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Update {}</source>
        <extracomment>ui/firmware_wizard.py</extracomment>
        <translation>更新 {}(&amp;U)</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <extracomment>ui/firmware_wizard.py</extracomment>
        <translation>取消傳送</translation>
    </message>
    <message>
        <source>Stop the download</source>
        <extracomment>ui/firmware_wizard.py</extracomment>
        <translation>停止下載</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <extracomment>ui/firmware_wizard.py</extracomment>
        <translation>停止監看</translation>
    </message>
    <message>
        <source>{} Nothing was sent.</source>
        <extracomment>ui/firmware_wizard.py</extracomment>
        <translation>{} 未傳送任何內容。</translation>
    </message>
    <message>
        <source>&amp;Update {} to {}</source>
        <extracomment>ui/firmware_wizard.py</extracomment>
        <translation>將 {} 更新至 {}(&amp;U)</translation>
    </message>
    <message>
        <source>{} leaves the network and forgets its password. To join it again, the password has to be typed anew.</source>
        <extracomment>ui/forget_dialog.py</extracomment>
        <translation>{} 會離開該網路並忘記其密碼。若要再次加入，必須重新輸入密碼。</translation>
    </message>
    <message>
        <source>Forget {}</source>
        <extracomment>ui/forget_dialog.py, ui/forget_station.py, ui/preferences_stations.py</extracomment>
        <translation>忘記 {}</translation>
    </message>
    <message>
        <source>&amp;Forget {}</source>
        <extracomment>ui/forget_dialog.py, ui/forget_station.py, ui/preferences_stations.py</extracomment>
        <translation>忘記 {}(&amp;F)</translation>
    </message>
    <message>
        <source>Forget {}?</source>
        <extracomment>ui/forget_dialog.py</extracomment>
        <translation>要忘記 {} 嗎？</translation>
    </message>
    <message>
        <source>Its certificate: the next sign-in trusts whichever it shows then.</source>
        <extracomment>ui/forget_station.py</extracomment>
        <translation>它的憑證：下次登入會信任它當時出示的憑證。</translation>
    </message>
    <message>
        <source>Its address, model and name, by which another device in its place is noticed.</source>
        <extracomment>ui/forget_station.py</extracomment>
        <translation>它的位址、型號與名稱，用來察覺其他裝置取代了它。</translation>
    </message>
    <message>
        <source>A password remembered on this computer, and the sign-in of now.</source>
        <extracomment>ui/forget_station.py</extracomment>
        <translation>此電腦記住的密碼，以及目前的登入。</translation>
    </message>
    <message>
        <source>Nothing on the station itself changes.</source>
        <extracomment>ui/forget_station.py</extracomment>
        <translation>簡報站本身沒有任何變更。</translation>
    </message>
    <message>
        <source>Forget what is known of {}?</source>
        <extracomment>ui/forget_station.py, ui/preferences_stations.py</extracomment>
        <translation>要忘記關於 {} 的資訊嗎？</translation>
    </message>
    <message>
        <source>Your 1 change not sent yet</source>
        <extracomment>ui/forget_station.py, ui/reset_dialog.py</extracomment>
        <translation>您尚未傳送的 1 項變更</translation>
    </message>
    <message>
        <source>Your {} changes not sent yet</source>
        <extracomment>ui/forget_station.py, ui/reset_dialog.py</extracomment>
        <translation>您尚未傳送的 {} 項變更</translation>
    </message>
    <message>
        <source>Wallpaper slots</source>
        <extracomment>ui/gallery.py</extracomment>
        <translation>桌布插槽</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <extracomment>ui/help_menu.py</extracomment>
        <translation>此頁面的說明(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <extracomment>ui/help_menu.py</extracomment>
        <translation>鍵盤快速鍵(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Station Configurator</source>
        <extracomment>ui/help_menu.py</extracomment>
        <translation>關於 Station Configurator(&amp;A)</translation>
    </message>
    <message>
        <source>Help page</source>
        <extracomment>ui/help_text.py</extracomment>
        <translation>說明頁面</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>ui/help_window.py</extracomment>
        <translation>說明</translation>
    </message>
    <message>
        <source>Search the help</source>
        <extracomment>ui/help_window.py</extracomment>
        <translation>搜尋說明</translation>
    </message>
    <message>
        <source>Help topics</source>
        <extracomment>ui/help_window.py</extracomment>
        <translation>說明主題</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <extracomment>ui/help_window.py</extracomment>
        <translation>沒有頁面包含這些字詞。</translation>
    </message>
    <message>
        <source>To the page before (Alt+Left)</source>
        <extracomment>ui/help_window.py</extracomment>
        <translation>上一頁 (Alt+向左鍵)</translation>
    </message>
    <message>
        <source>On again (Alt+Right)</source>
        <extracomment>ui/help_window.py</extracomment>
        <translation>下一頁 (Alt+向右鍵)</translation>
    </message>
    <message>
        <source>Something else is going on with this station; wait for its end.</source>
        <extracomment>ui/idle.py</extracomment>
        <translation>此簡報站正在進行其他作業；請等待結束。</translation>
    </message>
    <message>
        <source>It changes what carries the connection.</source>
        <extracomment>ui/import_preview.py</extracomment>
        <translation>它會變更維持連線所需的設定。</translation>
    </message>
    <message>
        <source>The station may answer at another address afterwards, or not at all.</source>
        <extracomment>ui/import_preview.py</extracomment>
        <translation>簡報站之後可能改用其他位址回應，或完全不回應。</translation>
    </message>
    <message>
        <source>It may be no configuration of a station; what it would change cannot be told.</source>
        <extracomment>ui/import_preview.py</extracomment>
        <translation>這可能不是簡報站的設定檔；無法得知它會變更什麼。</translation>
    </message>
    <message>
        <source>Import {} into {}?</source>
        <extracomment>ui/import_preview.py</extracomment>
        <translation>要將 {} 匯入 {} 嗎？</translation>
    </message>
    <message>
        <source>The file is sent as it is, and what the station holds then is read back.</source>
        <extracomment>ui/import_preview.py</extracomment>
        <translation>檔案會原樣傳送，之後讀回簡報站的內容。</translation>
    </message>
    <message>
        <source>Import a configuration into {}</source>
        <extracomment>ui/import_preview.py</extracomment>
        <translation>將設定檔匯入 {}</translation>
    </message>
    <message>
        <source>It was made on another model.</source>
        <extracomment>ui/import_preview.py</extracomment>
        <translation>它是在其他型號上建立的。</translation>
    </message>
    <message>
        <source>{}; this is {}.</source>
        <extracomment>ui/import_preview.py</extracomment>
        <translation>{}；此簡報站為 {}。</translation>
    </message>
    <message>
        <source>No setting that this program knows would change.</source>
        <extracomment>ui/import_preview.py</extracomment>
        <translation>本程式已知的設定都不會變更。</translation>
    </message>
    <message>
        <source>Nothing in it is known to this program.</source>
        <extracomment>ui/import_preview.py</extracomment>
        <translation>其中沒有本程式已知的內容。</translation>
    </message>
    <message>
        <source>They stay here, and are sent when you apply.</source>
        <extracomment>ui/import_preview.py</extracomment>
        <translation>它們會保留在此，並在您套用時傳送。</translation>
    </message>
    <message>
        <source>In the file</source>
        <extracomment>ui/import_preview.py</extracomment>
        <translation>檔案中</translation>
    </message>
    <message>
        <source>Join a network with {}</source>
        <extracomment>ui/join_dialog.py</extracomment>
        <translation>讓 {} 加入網路</translation>
    </message>
    <message>
        <source>{} needs a correction.</source>
        <extracomment>ui/join_dialog.py</extracomment>
        <translation>{} 需要更正。</translation>
    </message>
    <message>
        <source>{} does not answer; this is the code of before.</source>
        <extracomment>ui/large_code.py</extracomment>
        <translation>{} 沒有回應；這是先前的代碼。</translation>
    </message>
    <message>
        <source>Login code</source>
        <extracomment>app/settings/field.py, ui/large_code.py, ui/login.py, ui/setup_steps.py</extracomment>
        <translation>登入碼</translation>
    </message>
    <message>
        <source>Unsent changes for {}</source>
        <extracomment>ui/leave.py, ui/offer.py</extracomment>
        <translation>{} 的未傳送變更</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <extracomment>ui/leave.py</extracomment>
        <translation>留下(&amp;S)</translation>
    </message>
    <message>
        <source>What is discarded cannot be brought back.</source>
        <extracomment>ui/leave.py</extracomment>
        <translation>捨棄的內容無法復原。</translation>
    </message>
    <message>
        <source>On the station</source>
        <extracomment>ui/leave.py</extracomment>
        <translation>簡報站上</translation>
    </message>
    <message>
        <source>Yours, not sent</source>
        <extracomment>ui/leave.py</extracomment>
        <translation>您的，未傳送</translation>
    </message>
    <message>
        <source>At most 69 letters, digits, “=”, “/” and “+”. Spaces and line breaks are left out.</source>
        <extracomment>ui/licence_panel.py</extracomment>
        <translation>最多 69 個字母、數字、「=」、「/」與「+」。空格與換行會略去。</translation>
    </message>
    <message>
        <source>The licence is as it was. Check the key with whoever gave it to you.</source>
        <extracomment>ui/licence_panel.py</extracomment>
        <translation>授權維持原狀。請向提供金鑰的人確認。</translation>
    </message>
    <message>
        <source>Not activated</source>
        <extracomment>ui/licence_panel.py</extracomment>
        <translation>未啟用</translation>
    </message>
    <message>
        <source>Activated</source>
        <extracomment>ui/licence_panel.py</extracomment>
        <translation>已啟用</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>ui/licence_panel.py</extracomment>
        <translation>已到期</translation>
    </message>
    <message>
        <source>The key was not sent; the licence is as it was.</source>
        <extracomment>ui/licence_panel.py</extracomment>
        <translation>金鑰未傳送；授權維持原狀。</translation>
    </message>
    <message>
        <source>{} did not activate the key.</source>
        <extracomment>ui/licence_panel.py</extracomment>
        <translation>{} 未啟用金鑰。</translation>
    </message>
    <message>
        <source>Not reported</source>
        <extracomment>app/networks.py, ui/licence_panel.py</extracomment>
        <translation>未回報</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>ui/licence_panel.py</extracomment>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Key on the station</source>
        <extracomment>ui/licence_panel.py</extracomment>
        <translation>簡報站上的金鑰</translation>
    </message>
    <message>
        <source>New key</source>
        <extracomment>ui/licence_panel.py</extracomment>
        <translation>新金鑰</translation>
    </message>
    <message>
        <source>Reading the licence of {}</source>
        <extracomment>ui/licence_panel.py</extracomment>
        <translation>正在讀取 {} 的授權</translation>
    </message>
    <message>
        <source>Whether {} took the key is not known.</source>
        <extracomment>ui/licence_panel.py</extracomment>
        <translation>不清楚 {} 是否接受了金鑰。</translation>
    </message>
    <message>
        <source>Read back from {}: {}. Expires: {}.</source>
        <extracomment>ui/licence_panel.py</extracomment>
        <translation>從 {} 讀回：{}。到期：{}。</translation>
    </message>
    <message>
        <source>Type or paste a key first.</source>
        <extracomment>ui/licence_panel.py</extracomment>
        <translation>請先輸入或貼上金鑰。</translation>
    </message>
    <message>
        <source>Activate a key</source>
        <extracomment>ui/licence_panel.py</extracomment>
        <translation>啟用金鑰</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <extracomment>ui/licence_panel.py, ui/quick_join_panel.py</extracomment>
        <translation>尚未讀取</translation>
    </message>
    <message>
        <source>Activating the key at {}</source>
        <extracomment>ui/licence_panel.py</extracomment>
        <translation>正在 {} 啟用金鑰</translation>
    </message>
    <message>
        <source>The licence is activated.</source>
        <extracomment>ui/licence_panel.py</extracomment>
        <translation>授權已啟用。</translation>
    </message>
    <message>
        <source>Read back: {}.</source>
        <extracomment>ui/licence_panel.py</extracomment>
        <translation>已讀回：{}。</translation>
    </message>
    <message>
        <source>Come back to this page to read the licence.</source>
        <extracomment>ui/licence_panel.py</extracomment>
        <translation>請回到此頁面讀取授權。</translation>
    </message>
    <message>
        <source>not told before the sign-in</source>
        <extracomment>ui/login.py</extracomment>
        <translation>登入前不提供</translation>
    </message>
    <message>
        <source>Nothing on it has changed. Check the account and the password; capital letters count.</source>
        <extracomment>ui/login.py</extracomment>
        <translation>它沒有任何變更。請檢查帳號與密碼；大小寫視為不同。</translation>
    </message>
    <message>
        <source>The station hints that its admin or moderation password was never changed. Once signed in, change both under Administration.</source>
        <extracomment>ui/login.py</extracomment>
        <translation>簡報站提示其管理員或主持人密碼從未變更。登入後，請在「系統管理」中變更兩者。</translation>
    </message>
    <message>
        <source>Everybody on this network can read along, the password too. Use a direct cable if you can.</source>
        <extracomment>ui/login.py</extracomment>
        <translation>此網路上的任何人都能讀取內容，包括密碼。可以的話請使用直接連接的網路線。</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>app/settings/pod.py, app/settings/wifi.py, ui/join_dialog.py, ui/login.py</extracomment>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <extracomment>ui/login.py</extracomment>
        <translation>Caps Lock 似乎已開啟。</translation>
    </message>
    <message>
        <source>With the account of its Web Configuration page.</source>
        <extracomment>ui/login.py</extracomment>
        <translation>使用其 Web Configuration 頁面的帳號。</translation>
    </message>
    <message>
        <source>Readable without signing in</source>
        <extracomment>ui/login.py</extracomment>
        <translation>不需登入即可讀取</translation>
    </message>
    <message>
        <source>Sign in to {}</source>
        <extracomment>ui/login.py</extracomment>
        <translation>登入 {}</translation>
    </message>
    <message>
        <source>Not on this computer</source>
        <extracomment>ui/login.py</extracomment>
        <translation>未曾在此電腦上登入</translation>
    </message>
    <message>
        <source>Quick Join</source>
        <extracomment>app/settings/field.py, ui/login.py</extracomment>
        <translation>Quick Join</translation>
    </message>
    <message>
        <source>certificate pinned</source>
        <extracomment>ui/login.py</extracomment>
        <translation>憑證已釘選</translation>
    </message>
    <message>
        <source>not encrypted (HTTP)</source>
        <extracomment>ui/login.py</extracomment>
        <translation>未加密 (HTTP)</translation>
    </message>
    <message>
        <source>Signed in before</source>
        <extracomment>ui/login.py</extracomment>
        <translation>先前登入</translation>
    </message>
    <message>
        <source>This connection is not encrypted.</source>
        <extracomment>ui/login.py</extracomment>
        <translation>此連線未加密。</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>ui/login.py</extracomment>
        <translation>帳號</translation>
    </message>
    <message>
        <source>Each click is one try; nothing is repeated by itself.</source>
        <extracomment>ui/login.py</extracomment>
        <translation>每次按下只嘗試一次；不會自行重複。</translation>
    </message>
    <message>
        <source>Co&amp;nnection settings…</source>
        <extracomment>ui/login.py</extracomment>
        <translation>連線設定(&amp;N)…</translation>
    </message>
    <message>
        <source>{} ended the sign-in.</source>
        <extracomment>ui/login.py, ui/trouble.py</extracomment>
        <translation>{} 結束了登入。</translation>
    </message>
    <message>
        <source>The default password may still be set.</source>
        <extracomment>ui/login.py</extracomment>
        <translation>可能仍使用預設密碼。</translation>
    </message>
    <message>
        <source>Account and password are both needed.</source>
        <extracomment>ui/login.py</extracomment>
        <translation>帳號與密碼皆為必填。</translation>
    </message>
    <message>
        <source>{} did not accept the sign-in.</source>
        <extracomment>ui/login.py</extracomment>
        <translation>{} 未接受登入。</translation>
    </message>
    <message>
        <source>A&amp;ccount</source>
        <extracomment>ui/login.py</extracomment>
        <translation>帳號(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <extracomment>ui/login.py</extracomment>
        <translation>密碼(&amp;P)</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <extracomment>ui/login.py</extracomment>
        <translation>請重新登入。</translation>
    </message>
    <message>
        <source>{} did not let us in.</source>
        <extracomment>ui/login.py</extracomment>
        <translation>{} 拒絕讓我們進入。</translation>
    </message>
    <message>
        <source>Could not sign in to {}.</source>
        <extracomment>ui/login.py</extracomment>
        <translation>無法登入 {}。</translation>
    </message>
    <message>
        <source>No login code is set.</source>
        <extracomment>ui/login_code_panel.py</extracomment>
        <translation>未設定登入碼。</translation>
    </message>
    <message>
        <source>{} tells presenters another code: {}.</source>
        <extracomment>ui/login_code_panel.py</extracomment>
        <translation>{} 告知簡報者的是另一個代碼：{}。</translation>
    </message>
    <message>
        <source>Its settings say {}. Presenters need {}.</source>
        <extracomment>ui/login_code_panel.py</extracomment>
        <translation>其設定為 {}。簡報者需要 {}。</translation>
    </message>
    <message>
        <source>Logs (*.zip *.tar.gz *.tgz *.gz *.7z *.log *.txt)</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>記錄 (*.zip *.tar.gz *.tgz *.gz *.7z *.log *.txt)</translation>
    </message>
    <message>
        <source>What the station has written down about itself, for whoever looks for a fault.</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>簡報站自己寫下的記錄，供尋找故障的人員使用。</translation>
    </message>
    <message>
        <source>Nothing was saved. The station may go on collecting by itself; that does no harm.</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>未儲存任何內容。簡報站可能會自行繼續收集；這沒有影響。</translation>
    </message>
    <message>
        <source>It is off, and without it the station collects no logs. It stays on until you turn it off; who has the station’s password can download its logs meanwhile.</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>它目前關閉，沒有它簡報站就不會收集記錄。開啟後會持續到您關閉為止；期間擁有簡報站密碼的人都能下載記錄。</translation>
    </message>
    <message>
        <source>Log download is on.</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>記錄下載已開啟。</translation>
    </message>
    <message>
        <source>Log download is off; you are asked before it is turned on.</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>記錄下載已關閉；開啟前會先詢問您。</translation>
    </message>
    <message>
        <source>Collect &amp;logs</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>收集記錄(&amp;L)</translation>
    </message>
    <message>
        <source>Sa&amp;ve the logs…</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>儲存記錄(&amp;V)…</translation>
    </message>
    <message>
        <source>Turn log download off</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>關閉記錄下載</translation>
    </message>
    <message>
        <source>The logs are at work; wait for the end, or press Cancel.</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>記錄處理中；請等待結束，或按「取消」。</translation>
    </message>
    <message>
        <source>Logs</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>記錄</translation>
    </message>
    <message>
        <source>{} has collected its logs.</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>{} 已收集記錄。</translation>
    </message>
    <message>
        <source>{} is collecting its logs</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>{} 正在收集記錄</translation>
    </message>
    <message>
        <source>Log download of {}</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>{} 的記錄下載</translation>
    </message>
    <message>
        <source>Save them in a file of your own.</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>請將它們存成您自己的檔案。</translation>
    </message>
    <message>
        <source>Turning log download on at {}</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>正在開啟 {} 的記錄下載</translation>
    </message>
    <message>
        <source>Asking {} to collect its logs</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>正在要求 {} 收集記錄</translation>
    </message>
    <message>
        <source>Log download is off.</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>記錄下載已關閉。</translation>
    </message>
    <message>
        <source>Read back from {}.</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>已從 {} 讀回。</translation>
    </message>
    <message>
        <source>Save the logs</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>儲存記錄</translation>
    </message>
    <message>
        <source>Saved.</source>
        <extracomment>ui/logs_card.py, ui/outcomes.py, ui/quick_join_panel.py, ui/setup_summary.py, ui/support_dialog.py, ui/wifi_code_dialog.py, ui/write_down.py</extracomment>
        <translation>已儲存。</translation>
    </message>
    <message>
        <source>Turn log download on at {}?</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>要開啟 {} 的記錄下載嗎？</translation>
    </message>
    <message>
        <source>The program asks {} and by mDNS.</source>
        <extracomment>ui/lost_page.py</extracomment>
        <translation>程式會詢問 {}，並使用 mDNS。</translation>
    </message>
    <message>
        <source>Still watching, {} s.</source>
        <extracomment>ui/lost_page.py</extracomment>
        <translation>仍在監看，{} 秒。</translation>
    </message>
    <message>
        <source>Another machine answers at {}.</source>
        <extracomment>ui/lost_page.py</extracomment>
        <translation>在 {} 回應的是另一台機器。</translation>
    </message>
    <message>
        <source>{}, then {}</source>
        <extracomment>ui/lost_page.py</extracomment>
        <translation>{}，然後 {}</translation>
    </message>
    <message>
        <source>Else connect this computer and the station with one network cable, give this computer an address beside the station’s, and try {} with “Add by address”.</source>
        <extracomment>ui/lost_page.py</extracomment>
        <translation>否則請用一條網路線連接此電腦與簡報站，為此電腦設定與簡報站相鄰的位址，並以「依位址新增」嘗試 {}。</translation>
    </message>
    <message>
        <source>Else connect this computer and the station with one network cable, and let this computer get its address by itself: many stations give themselves one, too, and appear in the list. Try {} as well, in case it kept that.</source>
        <extracomment>ui/lost_page.py</extracomment>
        <translation>否則請用一條網路線連接此電腦與簡報站，並讓此電腦自動取得位址：許多簡報站也會為自己設定位址，並出現在清單中。也請嘗試 {}，以防它保留了該位址。</translation>
    </message>
    <message>
        <source>{} is not found</source>
        <extracomment>ui/lost_page.py</extracomment>
        <translation>找不到 {}</translation>
    </message>
    <message>
        <source>It is not on {}.</source>
        <extracomment>ui/move_words.py</extracomment>
        <translation>它不在 {} 上。</translation>
    </message>
    <message>
        <source>Another machine answers at {}; nothing was sent there.</source>
        <extracomment>ui/move_words.py</extracomment>
        <translation>在 {} 回應的是另一台機器；未向它傳送任何內容。</translation>
    </message>
    <message>
        <source>{} is {}</source>
        <extracomment>ui/move_words.py</extracomment>
        <translation>{} 為 {}</translation>
    </message>
    <message>
        <source>It was read back: {}.</source>
        <extracomment>ui/move_words.py</extracomment>
        <translation>已讀回：{}。</translation>
    </message>
    <message>
        <source>It is on {}, without an address so far.</source>
        <extracomment>ui/move_words.py</extracomment>
        <translation>它在 {} 上，目前尚無位址。</translation>
    </message>
    <message>
        <source>It is on {}; its address there is {}.</source>
        <extracomment>ui/move_words.py</extracomment>
        <translation>它在 {} 上；其位址為 {}。</translation>
    </message>
    <message>
        <source>No longer watching {}.</source>
        <extracomment>ui/moving.py, ui/resetting.py, ui/restarting.py</extracomment>
        <translation>已停止監看 {}。</translation>
    </message>
    <message>
        <source>{} answers at {}, but the sign-in failed.</source>
        <extracomment>ui/moving.py</extracomment>
        <translation>{} 在 {} 回應，但登入失敗。</translation>
    </message>
    <message>
        <source>Looking for it, {} s</source>
        <extracomment>ui/moving.py</extracomment>
        <translation>正在尋找，{} 秒</translation>
    </message>
    <message>
        <source>Something answers at {}.</source>
        <extracomment>ui/moving.py</extracomment>
        <translation>{} 有回應。</translation>
    </message>
    <message>
        <source>{} answers at {} now.</source>
        <extracomment>ui/moving.py</extracomment>
        <translation>{} 現在於 {} 回應。</translation>
    </message>
    <message>
        <source>{} answers at {}, as before.</source>
        <extracomment>ui/moving.py</extracomment>
        <translation>{} 在 {} 回應，與先前相同。</translation>
    </message>
    <message>
        <source>told to join {}</source>
        <extracomment>ui/moving.py</extracomment>
        <translation>已通知加入 {}</translation>
    </message>
    <message>
        <source>Looking at {} and by mDNS: {} of {} s.</source>
        <extracomment>ui/moving.py</extracomment>
        <translation>正在查看 {} 並使用 mDNS：{} / {} 秒。</translation>
    </message>
    <message>
        <source>Found; signing in to {}.</source>
        <extracomment>ui/moving.py</extracomment>
        <translation>已找到；正在登入 {}。</translation>
    </message>
    <message>
        <source>Change the network of {}</source>
        <extracomment>ui/network_change.py</extracomment>
        <translation>變更 {} 的網路</translation>
    </message>
    <message>
        <source>{}: {} -&gt; {}</source>
        <extracomment>ui/network_change.py</extracomment>
        <translation>{}：{} -&gt; {}</translation>
    </message>
    <message>
        <source>None, not encrypted</source>
        <extracomment>ui/network_list.py</extracomment>
        <translation>無，未加密</translation>
    </message>
    <message>
        <source>{}, sign-in by user</source>
        <extracomment>ui/network_list.py</extracomment>
        <translation>{}，以使用者登入</translation>
    </message>
    <message>
        <source>{} access points</source>
        <extracomment>ui/network_list.py</extracomment>
        <translation>{} 個存取點</translation>
    </message>
    <message>
        <source>Networks in reach</source>
        <extracomment>ui/network_list.py, ui/other_ap_panel.py</extracomment>
        <translation>訊號範圍內的網路</translation>
    </message>
    <message>
        <source>1 to 16 letters and digits, no others.</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>1 到 16 個字母與數字，不含其他字元。</translation>
    </message>
    <message>
        <source>Write the new password down: nobody can read it out of the station.</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>請寫下新密碼：任何人都無法從簡報站讀出。</translation>
    </message>
    <message>
        <source>The password is as it was.</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>密碼維持原狀。</translation>
    </message>
    <message>
        <source>Old password</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>舊密碼</translation>
    </message>
    <message>
        <source>New password</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>新密碼</translation>
    </message>
    <message>
        <source>New, once more</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>再次輸入新密碼</translation>
    </message>
    <message>
        <source>Type the old password first.</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>請先輸入舊密碼。</translation>
    </message>
    <message>
        <source>Type the new password once more.</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>請再次輸入新密碼。</translation>
    </message>
    <message>
        <source>The old password is wrong.</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>舊密碼錯誤。</translation>
    </message>
    <message>
        <source>Not the same as above.</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>與上方不同。</translation>
    </message>
    <message>
        <source>Type the new password first.</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>請先輸入新密碼。</translation>
    </message>
    <message>
        <source>{} never answered. Try the new one; if it is refused, the old one holds.</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>{} 一直沒有回應。請嘗試新密碼；若遭拒，則舊密碼仍有效。</translation>
    </message>
    <message>
        <source>Moderation password changed.</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>主持人密碼已變更。</translation>
    </message>
    <message>
        <source>You signed in with another one.</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>您是以另一個密碼登入的。</translation>
    </message>
    <message>
        <source>{} did not take the new password.</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>{} 未接受新密碼。</translation>
    </message>
    <message>
        <source>The old password is wrong, or the new one was not taken.</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>舊密碼錯誤，或新密碼未被接受。</translation>
    </message>
    <message>
        <source>{} took the new one.</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>{} 接受了新密碼。</translation>
    </message>
    <message>
        <source>Admin password changed.</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>管理員密碼已變更。</translation>
    </message>
    <message>
        <source>{} ended the sign-in: sign in again with the new one.</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>{} 結束了登入：請以新密碼重新登入。</translation>
    </message>
    <message>
        <source>You stay signed in to {}. {}</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>您仍登入 {}。{}</translation>
    </message>
    <message>
        <source>Nothing is sent now: what you keep stands in the form again once you are signed in, until you apply or revert it. A password is never kept; type it anew.</source>
        <extracomment>ui/offer.py</extracomment>
        <translation>現在不會傳送任何內容：您保留的編輯會在登入後重新出現在表單中，直到您套用或還原。密碼絕不會保留；請重新輸入。</translation>
    </message>
    <message>
        <source>Last edited {}, before the program ended.</source>
        <extracomment>ui/offer.py</extracomment>
        <translation>最後編輯於 {}，之後程式結束。</translation>
    </message>
    <message>
        <source>account {}</source>
        <extracomment>ui/offer.py</extracomment>
        <translation>帳號 {}</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <extracomment>ui/offer.py</extracomment>
        <translation>稍後決定(&amp;L)</translation>
    </message>
    <message>
        <source>less than a minute ago</source>
        <extracomment>ui/offer.py</extracomment>
        <translation>不到一分鐘前</translation>
    </message>
    <message>
        <source>On the station then</source>
        <extracomment>ui/offer.py</extracomment>
        <translation>當時簡報站上</translation>
    </message>
    <message>
        <source>Yours</source>
        <extracomment>ui/offer.py</extracomment>
        <translation>您的</translation>
    </message>
    <message>
        <source>{} is forgotten.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>已忘記 {}。</translation>
    </message>
    <message>
        <source>{} does not join it again by itself.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>{} 不會自行再次加入。</translation>
    </message>
    <message>
        <source>This program speaks to {} at {}. If that is over Wi-Fi, look for it in the new network afterwards; with a cable it stays in reach. It does not go back by itself.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>本程式在 {1} 與 {0} 通訊。若是透過 Wi-Fi，之後請在新網路中尋找它；若有網路線則仍可連線。它不會自行恢復原狀。</translation>
    </message>
    <message>
        <source>Sending what is needed for {}…</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>正在傳送加入 {} 所需的資料…</translation>
    </message>
    <message>
        <source>{} joined {}.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>{} 已加入 {}。</translation>
    </message>
    <message>
        <source>{} is on {}, without an address so far.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>{} 在 {} 上，目前尚無位址。</translation>
    </message>
    <message>
        <source>{} does not answer any more.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>{} 已不再回應。</translation>
    </message>
    <message>
        <source>{} is not on {} after 45 s.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>45 秒後 {} 仍未連上 {}。</translation>
    </message>
    <message>
        <source>{} stays reachable by Ethernet.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>{} 仍可透過乙太網路連線。</translation>
    </message>
    <message>
        <source>This program speaks to it at {} on the cable.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>本程式透過網路線在 {} 與它通訊。</translation>
    </message>
    <message>
        <source>Joining {}…</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>正在加入 {}…</translation>
    </message>
    <message>
        <source>{} of 45 s</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>{} / 45 秒</translation>
    </message>
    <message>
        <source>Its address there is {}.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>它在該處的位址是 {}。</translation>
    </message>
    <message>
        <source>It may be on {} now.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>它現在可能在 {} 上。</translation>
    </message>
    <message>
        <source>Nothing went out before all of it could.</source>
        <extracomment>ui/outcomes.py</extracomment>
        <translation>在全部都能傳送之前，沒有送出任何內容。</translation>
    </message>
    <message>
        <source>Your edits are kept.</source>
        <extracomment>ui/outcomes.py, ui/trouble.py</extracomment>
        <translation>您的編輯已保留。</translation>
    </message>
    <message>
        <source>{} took it and shows it after a restart.</source>
        <extracomment>ui/outcomes.py, ui/wallpaper_words.py</extracomment>
        <translation>{} 已接受，重新啟動後顯示。</translation>
    </message>
    <message>
        <source>{} could not be read back, so it may or may not have taken the change.</source>
        <extracomment>ui/outcomes.py</extracomment>
        <translation>無法讀回 {}，因此它可能接受了變更，也可能沒有。</translation>
    </message>
    <message>
        <source>Nothing is sent again by itself.</source>
        <extracomment>ui/outcomes.py</extracomment>
        <translation>不會自行重新傳送任何內容。</translation>
    </message>
    <message>
        <source>Nothing of this was sent.</source>
        <extracomment>ui/outcomes.py</extracomment>
        <translation>此內容完全未傳送。</translation>
    </message>
    <message>
        <source>Accepted, needs a restart.</source>
        <extracomment>ui/outcomes.py, ui/wallpaper_words.py</extracomment>
        <translation>已接受，需要重新啟動。</translation>
    </message>
    <message>
        <source>{} holds what you set; it was read back.</source>
        <extracomment>ui/outcomes.py</extracomment>
        <translation>{} 已採用您的設定；已讀回確認。</translation>
    </message>
    <message>
        <source>For the account with which you sign in here and on its Web Configuration page.</source>
        <extracomment>ui/passwords_panel.py</extracomment>
        <translation>用於您在此處及其 Web Configuration 頁面登入的帳號。</translation>
    </message>
    <message>
        <source>For who moderates a meeting. As it leaves the factory it is “moderator”.</source>
        <extracomment>ui/passwords_panel.py</extracomment>
        <translation>供主持會議的人使用。出廠時為「moderator」。</translation>
    </message>
    <message>
        <source>Admin password</source>
        <extracomment>ui/passwords_panel.py</extracomment>
        <translation>管理員密碼</translation>
    </message>
    <message>
        <source>Moderation password</source>
        <extracomment>ui/passwords_panel.py</extracomment>
        <translation>主持人密碼</translation>
    </message>
    <message>
        <source>Try the new address, then the old one, with “Add by address”. Where neither answers, connect this computer and the station with one network cable and give this computer an address beside the station’s. The room’s display may show its address, too.</source>
        <extracomment>ui/past_changes.py</extracomment>
        <translation>請以「依位址新增」先試新位址，再試舊位址。若兩者都沒有回應，請用一條網路線連接此電腦與簡報站，並為此電腦設定與簡報站相鄰的位址。會議室顯示器也可能顯示其位址。</translation>
    </message>
    <message>
        <source>Where is {}?</source>
        <extracomment>ui/past_changes.py</extracomment>
        <translation>{} 在哪裡？</translation>
    </message>
    <message>
        <source>Its network was changed on {}, and it was not seen since.</source>
        <extracomment>ui/past_changes.py</extracomment>
        <translation>它的網路於 {} 變更，此後未再出現。</translation>
    </message>
    <message>
        <source>The network of {}</source>
        <extracomment>ui/past_changes.py</extracomment>
        <translation>{} 的網路</translation>
    </message>
    <message>
        <source>{} more are missing, too.</source>
        <extracomment>ui/past_changes.py</extracomment>
        <translation>另外還有 {} 台也找不到。</translation>
    </message>
    <message>
        <source>In effect</source>
        <extracomment>app/settings/clock.py</extracomment>
        <translation>生效中</translation>
    </message>
    <message>
        <source>Not in effect</source>
        <extracomment>app/settings/clock.py</extracomment>
        <translation>未生效</translation>
    </message>
    <message>
        <source>new {}</source>
        <extracomment>ui/addresses.py</extracomment>
        <translation>新 {}</translation>
    </message>
    <message>
        <source>old {}</source>
        <extracomment>ui/addresses.py</extracomment>
        <translation>舊 {}</translation>
    </message>
    <message>
        <source>by cable {}</source>
        <extracomment>ui/addresses.py</extracomment>
        <translation>有線 {}</translation>
    </message>
    <message>
        <source>Correct {} ({}) first.</source>
        <extracomment>ui/applying.py</extracomment>
        <translation>請先修正{}（{}）。</translation>
    </message>
    <message>
        <source>1 setting of yours was changed there too.</source>
        <extracomment>ui/conflicts.py</extracomment>
        <translation>您變更的 1 項設定在那裡也被變更了。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>ui/early.py</extracomment>
        <translation>正在檢查…</translation>
    </message>
    <message>
        <source>The file says: {}, firmware {}.</source>
        <extracomment>ui/import_preview.py</extracomment>
        <translation>檔案內容：{}，韌體 {}。</translation>
    </message>
    <message>
        <source>1 setting would change</source>
        <extracomment>ui/import_preview.py</extracomment>
        <translation>將變更 1 項設定</translation>
    </message>
    <message>
        <source>{} settings would change</source>
        <extracomment>ui/import_preview.py</extracomment>
        <translation>將變更 {} 項設定</translation>
    </message>
    <message>
        <source>The file says: no model, firmware {}.</source>
        <extracomment>ui/import_preview.py</extracomment>
        <translation>檔案內容：無型號，韌體 {}。</translation>
    </message>
    <message>
        <source>&amp;Import into {}</source>
        <extracomment>ui/import_preview.py</extracomment>
        <translation>匯入 {}(&amp;I)</translation>
    </message>
    <message>
        <source>1 change of yours is not sent yet.</source>
        <extracomment>ui/import_preview.py</extracomment>
        <translation>您有 1 項變更尚未傳送。</translation>
    </message>
    <message>
        <source>{} changes of yours are not sent yet.</source>
        <extracomment>ui/import_preview.py</extracomment>
        <translation>您有 {} 項變更尚未傳送。</translation>
    </message>
    <message>
        <source>The file says: {}.</source>
        <extracomment>ui/import_preview.py</extracomment>
        <translation>檔案內容：{}。</translation>
    </message>
    <message>
        <source>1 more is the same as now.</source>
        <extracomment>ui/import_preview.py</extracomment>
        <translation>另有 1 項與目前相同。</translation>
    </message>
    <message>
        <source>{} more are the same as now.</source>
        <extracomment>ui/import_preview.py</extracomment>
        <translation>另有 {} 項與目前相同。</translation>
    </message>
    <message>
        <source>1 entry is unknown to this program and goes along as it is.</source>
        <extracomment>ui/import_preview.py</extracomment>
        <translation>有 1 個項目本程式不認得，會原樣一併傳送。</translation>
    </message>
    <message>
        <source>{} entries are unknown to this program and go along as they are.</source>
        <extracomment>ui/import_preview.py</extracomment>
        <translation>有 {} 個項目本程式不認得，會原樣一併傳送。</translation>
    </message>
    <message>
        <source>Join again by itself when it is in reach</source>
        <extracomment>ui/join_dialog.py</extracomment>
        <translation>在訊號範圍內時自動重新加入</translation>
    </message>
    <message>
        <source>EAP method</source>
        <extracomment>ui/join_dialog.py</extracomment>
        <translation>EAP 方法</translation>
    </message>
    <message>
        <source>Phase 2</source>
        <extracomment>ui/join_dialog.py</extracomment>
        <translation>第 2 階段</translation>
    </message>
    <message>
        <source>Identity</source>
        <extracomment>ui/join_dialog.py</extracomment>
        <translation>身分識別</translation>
    </message>
    <message>
        <source>&amp;Join {}</source>
        <extracomment>ui/join_dialog.py</extracomment>
        <translation>加入 {}(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <extracomment>ui/join_dialog.py</extracomment>
        <translation>加入(&amp;J)</translation>
    </message>
    <message>
        <source>Name (SSID)</source>
        <extracomment>ui/join_dialog.py</extracomment>
        <translation>名稱 (SSID)</translation>
    </message>
    <message>
        <source>As the network calls itself; capitals count.</source>
        <extracomment>ui/join_dialog.py</extracomment>
        <translation>與網路本身的名稱相同；大小寫視為不同。</translation>
    </message>
    <message>
        <source>Join again by itself</source>
        <extracomment>ui/join_dialog.py</extracomment>
        <translation>自動重新加入</translation>
    </message>
    <message>
        <source>Write down, in case it is lost</source>
        <extracomment>ui/join_dialog.py, ui/network_change.py, ui/restart_dialog.py</extracomment>
        <translation>請寫下，以防遺失</translation>
    </message>
    <message>
        <source>optional</source>
        <extracomment>ui/join_dialog.py</extracomment>
        <translation>選填</translation>
    </message>
    <message>
        <source>Login code of {}</source>
        <extracomment>ui/large_code.py</extracomment>
        <translation>{} 的登入碼</translation>
    </message>
    <message>
        <source>Read at {} ({}), and again every 10 s.</source>
        <extracomment>ui/large_code.py</extracomment>
        <translation>讀取於 {} ({})，每 10 秒重新讀取。</translation>
    </message>
    <message>
        <source>1 change for {} has not been sent</source>
        <extracomment>ui/leave.py</extracomment>
        <translation>{} 有 1 項變更尚未傳送</translation>
    </message>
    <message>
        <source>{} changes for {} have not been sent</source>
        <extracomment>ui/leave.py</extracomment>
        <translation>{1} 有 {0} 項變更尚未傳送</translation>
    </message>
    <message>
        <source>&amp;Discard {}</source>
        <extracomment>ui/leave.py, ui/offer.py</extracomment>
        <translation>捨棄 {}(&amp;D)</translation>
    </message>
    <message>
        <source>Could not activate the key of {}.</source>
        <extracomment>ui/licence_panel.py</extracomment>
        <translation>無法啟用 {} 的金鑰。</translation>
    </message>
    <message>
        <source>Never, permanent ({})</source>
        <extracomment>ui/licence_panel.py</extracomment>
        <translation>永不，永久授權 ({})</translation>
    </message>
    <message>
        <source>Copy the key on the station</source>
        <extracomment>ui/licence_panel.py</extracomment>
        <translation>複製簡報站上的金鑰</translation>
    </message>
    <message>
        <source>Could not read the licence of {}.</source>
        <extracomment>ui/licence_panel.py</extracomment>
        <translation>無法讀取 {} 的授權。</translation>
    </message>
    <message>
        <source>Your unsent change is kept.</source>
        <extracomment>ui/login.py</extracomment>
        <translation>您未傳送的變更已保留。</translation>
    </message>
    <message>
        <source>Your {} unsent changes are kept.</source>
        <extracomment>ui/login.py</extracomment>
        <translation>您未傳送的 {} 項變更已保留。</translation>
    </message>
    <message>
        <source>Signing in to {}…</source>
        <extracomment>ui/login.py</extracomment>
        <translation>正在登入 {}…</translation>
    </message>
    <message>
        <source>&amp;Sign in to {}</source>
        <extracomment>ui/login.py</extracomment>
        <translation>登入 {}(&amp;S)</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>ui/login.py</extracomment>
        <translation>無</translation>
    </message>
    <message>
        <source>Could not collect the logs of {}.</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>無法收集 {} 的記錄。</translation>
    </message>
    <message>
        <source>Could not turn log download off of {}.</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>無法關閉 {} 的記錄下載。</translation>
    </message>
    <message>
        <source>Could not download the logs of {}.</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>無法下載 {} 的記錄。</translation>
    </message>
    <message>
        <source>Could not read the state of the logs of {}.</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>無法讀取 {} 的記錄狀態。</translation>
    </message>
    <message>
        <source>{} s, longer than usual</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>{} 秒，比平常久</translation>
    </message>
    <message>
        <source>&amp;Turn on and collect logs of {}</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>開啟並收集 {} 的記錄(&amp;T)</translation>
    </message>
    <message>
        <source>It is not this station: no password and no setting went there.</source>
        <extracomment>ui/lost_page.py</extracomment>
        <translation>這不是此簡報站：未向它傳送任何密碼或設定。</translation>
    </message>
    <message>
        <source>The values below are kept on this computer and offered at the next start.</source>
        <extracomment>ui/lost_page.py</extracomment>
        <translation>下列的值保存在此電腦上，下次啟動時會再提供。</translation>
    </message>
    <message>
        <source>Look at the room’s display: it may show the station’s name and address.</source>
        <extracomment>ui/lost_page.py</extracomment>
        <translation>請查看會議室顯示器：它可能顯示簡報站的名稱與位址。</translation>
    </message>
    <message>
        <source>Found: sign in there; what was not sent is still in the form. This page closes by itself once the program finds it.</source>
        <extracomment>ui/lost_page.py</extracomment>
        <translation>找到後：請在該處登入；未傳送的內容仍在表單中。程式找到它時，此頁面會自行關閉。</translation>
    </message>
    <message>
        <source>Whoever looks after the network finds its address in the list of the DHCP server, by the MAC address above: try that one with “Add by address”.</source>
        <extracomment>ui/lost_page.py</extracomment>
        <translation>網路管理員可依上方的 MAC 位址，在 DHCP 伺服器的清單中找到它的位址：請以「依位址新增」嘗試該位址。</translation>
    </message>
    <message>
        <source>Is this computer in the same network as the station? Plug it in there.</source>
        <extracomment>ui/lost_page.py</extracomment>
        <translation>此電腦與簡報站在同一個網路嗎？請接到該網路。</translation>
    </message>
    <message>
        <source>It was told at {} to change its network; nothing was sent again. Your unsent changes are kept.</source>
        <extracomment>ui/lost_page.py</extracomment>
        <translation>已於 {} 通知它變更網路；未再傳送任何內容。您未傳送的變更已保留。</translation>
    </message>
    <message>
        <source>No longer watching.</source>
        <extracomment>ui/lost_page.py</extracomment>
        <translation>已停止監看。</translation>
    </message>
    <message>
        <source>&amp;Close this page</source>
        <extracomment>ui/lost_page.py</extracomment>
        <translation>關閉此頁面(&amp;C)</translation>
    </message>
    <message>
        <source>Is this computer in the network of {}? Plug it in there, or give it an address there.</source>
        <extracomment>ui/lost_page.py</extracomment>
        <translation>此電腦在 {} 的網路中嗎？請接到該網路，或設定該網路的位址。</translation>
    </message>
    <message>
        <source>Is this computer in its new network? Plug it in there, or give it an address there.</source>
        <extracomment>ui/lost_page.py</extracomment>
        <translation>此電腦在它的新網路中嗎？請接到該網路，或設定該網路的位址。</translation>
    </message>
    <message>
        <source>Old and new values</source>
        <extracomment>ui/lost_page.py</extracomment>
        <translation>舊值與新值</translation>
    </message>
    <message>
        <source>Signal {} of {}</source>
        <extracomment>ui/marks.py</extracomment>
        <translation>訊號 {} / {}</translation>
    </message>
    <message>
        <source>It gave itself away only after the sign-in. Without encryption nothing tells before it, so that machine has seen it: change the password on the station. No setting went there.</source>
        <extracomment>ui/move_words.py</extracomment>
        <translation>它在登入後才露出破綻。未加密時無法事先察覺，因此該機器已看到密碼：請變更簡報站的密碼。未向它傳送任何設定。</translation>
    </message>
    <message>
        <source>Sign in again to see what it holds; your edits are kept.</source>
        <extracomment>ui/move_words.py</extracomment>
        <translation>請重新登入以查看其內容；您的編輯已保留。</translation>
    </message>
    <message>
        <source>Signed in, all settings read.</source>
        <extracomment>ui/move_words.py</extracomment>
        <translation>已登入，並讀取所有設定。</translation>
    </message>
    <message>
        <source>It did not take all of the change.</source>
        <extracomment>ui/move_words.py</extracomment>
        <translation>它未接受全部變更。</translation>
    </message>
    <message>
        <source>The change was sent; where the station is now is not known. Old and new values are kept on this computer.</source>
        <extracomment>ui/moving.py</extracomment>
        <translation>變更已傳送；不清楚簡報站現在的位置。舊值與新值保存在此電腦上。</translation>
    </message>
    <message>
        <source>The values of before could not be kept on this computer.</source>
        <extracomment>ui/moving.py</extracomment>
        <translation>先前的值無法保存在此電腦上。</translation>
    </message>
    <message>
        <source>It does not say enough of itself to be told apart. No password was sent there; sign in only if you know that this is {}.</source>
        <extracomment>ui/moving.py</extracomment>
        <translation>它提供的資訊不足以辨識。未向它傳送密碼；只有在您確知這是 {} 時才登入。</translation>
    </message>
    <message>
        <source>The disk refused</source>
        <extracomment>ui/moving.py</extracomment>
        <translation>磁碟拒絕寫入</translation>
    </message>
    <message>
        <source>This may cut the connection that the program uses.</source>
        <extracomment>ui/network_change.py</extracomment>
        <translation>這可能中斷程式所使用的連線。</translation>
    </message>
    <message>
        <source>{} answers at {} now and shall answer at {} afterwards.</source>
        <extracomment>ui/network_change.py</extracomment>
        <translation>{} 目前於 {} 回應，之後應於 {} 回應。</translation>
    </message>
    <message>
        <source>C&amp;hange network of {}</source>
        <extracomment>ui/network_change.py</extracomment>
        <translation>變更 {} 的網路(&amp;H)</translation>
    </message>
    <message>
        <source>{} answers at {} now; whether it can be reached there afterwards is not known.</source>
        <extracomment>ui/network_change.py</extracomment>
        <translation>{} 目前於 {} 回應；之後能否在該處連線則不得而知。</translation>
    </message>
    <message>
        <source>{} answers at {} now; the address that DHCP will give it is not known here.</source>
        <extracomment>ui/network_change.py</extracomment>
        <translation>{} 目前於 {} 回應；DHCP 將指派的位址無法在此得知。</translation>
    </message>
    <message>
        <source>{} answers at {} now; its wired address shall be {} afterwards.</source>
        <extracomment>ui/network_change.py</extracomment>
        <translation>{} 目前於 {} 回應；其有線位址之後應為 {}。</translation>
    </message>
    <message>
        <source>{} answers at {} now and shall answer there afterwards.</source>
        <extracomment>ui/network_change.py</extracomment>
        <translation>{} 目前於 {} 回應，之後應仍在該處回應。</translation>
    </message>
    <message>
        <source>The connection may break: for 120 s the program looks for this very station at {}, at {} and by mDNS.</source>
        <extracomment>ui/network_change.py</extracomment>
        <translation>連線可能中斷：程式會在 120 秒內於 {}、{} 並使用 mDNS 尋找這台簡報站。</translation>
    </message>
    <message>
        <source>The connection may break: for 120 s the program looks for this very station at {} and by mDNS.</source>
        <extracomment>ui/network_change.py</extracomment>
        <translation>連線可能中斷：程式會在 120 秒內於 {} 並使用 mDNS 尋找這台簡報站。</translation>
    </message>
    <message>
        <source>The change is sent once and last; nothing is sent again by itself.</source>
        <extracomment>ui/network_change.py</extracomment>
        <translation>變更放在最後傳送，且僅傳送一次；不會自行重新傳送。</translation>
    </message>
    <message>
        <source>Found: you go on where you are. Not found: a page says what to do with the values above, and the program keeps watching.</source>
        <extracomment>ui/network_change.py</extracomment>
        <translation>找到：您可從原處繼續。找不到：會有頁面說明如何使用上方的值，程式也會繼續監看。</translation>
    </message>
    <message>
        <source>What changes</source>
        <extracomment>ui/network_change.py</extracomment>
        <translation>變更內容</translation>
    </message>
    <message>
        <source>Can this computer reach it afterwards?</source>
        <extracomment>ui/network_change.py</extracomment>
        <translation>之後此電腦能連線到它嗎？</translation>
    </message>
    <message>
        <source>What happens next</source>
        <extracomment>ui/network_change.py</extracomment>
        <translation>接下來的動作</translation>
    </message>
    <message>
        <source>connected</source>
        <extracomment>ui/network_list.py</extracomment>
        <translation>已連線</translation>
    </message>
    <message>
        <source>{} ({} access points)</source>
        <extracomment>ui/network_list.py</extracomment>
        <translation>{} ({} 個存取點)</translation>
    </message>
    <message>
        <source>Fair: {} characters, about {} bits.</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>普通：{} 個字元，約 {} 位元。</translation>
    </message>
    <message>
        <source>Could not change the moderation password of {}.</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>無法變更 {} 的主持人密碼。</translation>
    </message>
    <message>
        <source>Weak: {} characters, about {} bits. Take 12 or more, mixed.</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>弱：{} 個字元，約 {} 位元。請混用 12 個以上的字元。</translation>
    </message>
    <message>
        <source>Strong: {} characters, about {} bits.</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>強：{} 個字元，約 {} 位元。</translation>
    </message>
    <message>
        <source>{} (admin)</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>{} (管理員)</translation>
    </message>
    <message>
        <source>{} (moderation)</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>{} (主持人)</translation>
    </message>
    <message>
        <source>Changing the password…</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>正在變更密碼…</translation>
    </message>
    <message>
        <source>Whether the password was changed is not known.</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>不清楚密碼是否已變更。</translation>
    </message>
    <message>
        <source>Could not change the admin password of {}.</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>無法變更 {} 的管理員密碼。</translation>
    </message>
    <message>
        <source>&amp;Change admin password of {}</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>變更 {} 的管理員密碼(&amp;C)</translation>
    </message>
    <message>
        <source>{} {} ({})</source>
        <extracomment>ui/offer.py</extracomment>
        <translation>{} {} ({})</translation>
    </message>
    <message>
        <source>1 change for {} was not sent</source>
        <extracomment>ui/offer.py</extracomment>
        <translation>{} 有 1 項變更未傳送</translation>
    </message>
    <message>
        <source>{} changes for {} were not sent</source>
        <extracomment>ui/offer.py</extracomment>
        <translation>{1} 有 {0} 項變更未傳送</translation>
    </message>
    <message>
        <source>&amp;Keep for {}</source>
        <extracomment>ui/offer.py</extracomment>
        <translation>為 {} 保留(&amp;K)</translation>
    </message>
    <message>
        <source>{} min ago</source>
        <extracomment>ui/offer.py</extracomment>
        <translation>{} 分鐘前</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>ui/offer.py</extracomment>
        <translation>今天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <extracomment>ui/offer.py</extracomment>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Networks are heard while the radio is a client: choose “Other AP (client)” and apply it.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>無線電為用戶端時才能偵測網路：請選擇「Other AP (用戶端)」並套用。</translation>
    </message>
    <message>
        <source>The station hears no network. Bring it nearer to an access point, or scan again.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>簡報站偵測不到任何網路。請將它移近存取點，或重新掃描。</translation>
    </message>
    <message>
        <source>The station may still join; look at the connection above.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>簡報站可能仍會加入；請查看上方的連線。</translation>
    </message>
    <message>
        <source>It stays on the network that it was on, if any.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>它會留在原來的網路 (若有)。</translation>
    </message>
    <message>
        <source>The network’s DHCP gave none yet. Wait a moment, or give it a static address.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>該網路的 DHCP 尚未提供位址。請稍候，或為它設定靜態位址。</translation>
    </message>
    <message>
        <source>It appears in the list by itself, at its new address, where this computer is in the same network; else connect a cable.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>若此電腦在同一個網路，它會以新位址自動出現在清單中；否則請接上網路線。</translation>
    </message>
    <message>
        <source>The station gives no cause. Likely are a wrong password, too far away, or another security.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>簡報站未說明原因。可能是密碼錯誤、距離太遠或安全性不同。</translation>
    </message>
    <message>
        <source>1 more hides its name</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>另有 1 個隱藏名稱</translation>
    </message>
    <message>
        <source>{} more hide their name</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>另有 {} 個隱藏名稱</translation>
    </message>
    <message>
        <source>Could not join the network of {}.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>無法讓 {} 加入網路。</translation>
    </message>
    <message>
        <source>Filter networks</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>篩選網路</translation>
    </message>
    <message>
        <source>&amp;Join…</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>加入(&amp;J)…</translation>
    </message>
    <message>
        <source>Add a &amp;hidden network…</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>新增隱藏的網路(&amp;H)…</translation>
    </message>
    <message>
        <source>Could not read the networks in reach of {}.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>無法讀取 {} 訊號範圍內的網路。</translation>
    </message>
    <message>
        <source>{}, as the station heard them just now</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>{} 個，簡報站剛剛偵測到</translation>
    </message>
    <message>
        <source>{}, as the station heard them {} s ago</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>{} 個，簡報站於 {} 秒前偵測到</translation>
    </message>
    <message>
        <source>The station is on it.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>簡報站已在此網路上。</translation>
    </message>
    <message>
        <source>Something is going on already.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>已有作業正在進行。</translation>
    </message>
    <message>
        <source>Could not forget the network of {}.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>無法忘記 {} 的網路。</translation>
    </message>
    <message>
        <source>This may cut the connection.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>這可能中斷連線。</translation>
    </message>
    <message>
        <source>The radio is no client now.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>無線電目前不是用戶端。</translation>
    </message>
    <message>
        <source>Choose a network first.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>請先選擇網路。</translation>
    </message>
    <message>
        <source>&amp;Join {}…</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>加入 {}(&amp;J)…</translation>
    </message>
    <message>
        <source>Nothing else on the station has changed.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>簡報站上沒有其他變更。</translation>
    </message>
    <message>
        <source>Could not save the settings of {}.</source>
        <extracomment>ui/outcomes.py</extracomment>
        <translation>無法儲存 {} 的設定。</translation>
    </message>
    <message>
        <source>Somebody else changed meanwhile: {}.</source>
        <extracomment>ui/outcomes.py</extracomment>
        <translation>在此期間其他人變更了：{}。</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile: {}.</source>
        <extracomment>ui/outcomes.py</extracomment>
        <translation>在此期間其他人變更了此項：{}。</translation>
    </message>
    <message>
        <source>Somebody else changed what it depends on: {}.</source>
        <extracomment>ui/outcomes.py</extracomment>
        <translation>其他人變更了它所依賴的設定：{}。</translation>
    </message>
    <message>
        <source>{} was read back and has its own value of: {}.</source>
        <extracomment>ui/outcomes.py</extracomment>
        <translation>已讀回 {}，它採用自己的值：{}。</translation>
    </message>
    <message>
        <source>{} said yes and kept its own value of: {}.</source>
        <extracomment>ui/outcomes.py</extracomment>
        <translation>{} 表示同意，卻保留了自己的值：{}。</translation>
    </message>
    <message>
        <source>Could not read these settings of {}.</source>
        <extracomment>ui/page.py</extracomment>
        <translation>無法讀取 {} 的這些設定。</translation>
    </message>
    <message>
        <source>1 more is missing, too.</source>
        <extracomment>ui/past_changes.py</extracomment>
        <translation>另外還有 1 台也找不到。</translation>
    </message>
    <message>
        <source>&amp;Forget these values</source>
        <extracomment>ui/past_changes.py</extracomment>
        <translation>忘記這些值(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <extracomment>ui/past_changes.py</extracomment>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>Not forgotten.</source>
        <extracomment>ui/past_changes.py</extracomment>
        <translation>未忘記。</translation>
    </message>
    <message>
        <source>No reason</source>
        <extracomment>ui/past_changes.py</extracomment>
        <translation>沒有原因</translation>
    </message>
    <message>
        <source>Only a JPEG or PNG file can be sent unchanged.</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>只有 JPEG 或 PNG 檔案可以原樣傳送。</translation>
    </message>
    <message>
        <source>Not while the file is sent unchanged.</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>檔案原樣傳送時不適用。</translation>
    </message>
    <message>
        <source>Black</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>黑色</translation>
    </message>
    <message>
        <source>White</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>白色</translation>
    </message>
    <message>
        <source>Dark grey</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>深灰色</translation>
    </message>
    <message>
        <source>Light grey</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>淺灰色</translation>
    </message>
    <message>
        <source>Blue</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>藍色</translation>
    </message>
    <message>
        <source>Green</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>綠色</translation>
    </message>
    <message>
        <source>Red</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>紅色</translation>
    </message>
    <message>
        <source>Sent as {}</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>傳送名稱為 {}</translation>
    </message>
    <message>
        <source>Name of the picture</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>圖片名稱</translation>
    </message>
    <message>
        <source>Slot</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>插槽</translation>
    </message>
    <message>
        <source>Colour of the bars</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>邊條色彩</translation>
    </message>
    <message>
        <source>JPEG quality in percent</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>JPEG 品質 (百分比)</translation>
    </message>
    <message>
        <source>Text on the picture</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>圖片上的文字</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Fit</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>調整大小</translation>
    </message>
    <message>
        <source>&amp;Fill</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>填滿(&amp;F)</translation>
    </message>
    <message>
        <source>F&amp;it: all of it, with bars</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>完整顯示，留邊條(&amp;I)</translation>
    </message>
    <message>
        <source>S&amp;tretch: all of it, out of shape</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>延展，會變形(&amp;T)</translation>
    </message>
    <message>
        <source>Send the file &amp;unchanged</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>原樣傳送檔案(&amp;U)</translation>
    </message>
    <message>
        <source>Bars</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>邊條</translation>
    </message>
    <message>
        <source>Quality</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>品質</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>名稱(&amp;N)</translation>
    </message>
    <message>
        <source>S&amp;lot</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>插槽(&amp;L)</translation>
    </message>
    <message>
        <source>Only Fit leaves bars.</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>只有「完整顯示」會留邊條。</translation>
    </message>
    <message>
        <source>Wallpaper for {}</source>
        <extracomment>ui/picture_editor.py</extracomment>
        <translation>{} 的桌布</translation>
    </message>
    <message>
        <source>Show it on the &amp;display at once</source>
        <extracomment>ui/picture_editor.py</extracomment>
        <translation>立即顯示在顯示器上(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <extracomment>ui/picture_editor.py</extracomment>
        <translation>傳送(&amp;S)</translation>
    </message>
    <message>
        <source>The file goes as it is; how the station scales it is not known.</source>
        <extracomment>ui/picture_editor.py</extracomment>
        <translation>檔案會原樣傳送；簡報站如何縮放則不得而知。</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <extracomment>ui/picture_editor.py</extracomment>
        <translation>正在繪製…</translation>
    </message>
    <message>
        <source>Working…</source>
        <extracomment>ui/picture_editor.py</extracomment>
        <translation>處理中…</translation>
    </message>
    <message>
        <source>Sent unchanged, with everything the file holds.</source>
        <extracomment>ui/picture_editor.py</extracomment>
        <translation>原樣傳送，包含檔案中的所有內容。</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <extracomment>ui/picture_intake.py</extracomment>
        <translation>未傳送。</translation>
    </message>
    <message>
        <source>Some pictures were not sent.</source>
        <extracomment>ui/picture_intake.py</extracomment>
        <translation>部分圖片未傳送。</translation>
    </message>
    <message>
        <source>Only the first {} were taken: a station has {} slots of yours.</source>
        <extracomment>ui/picture_intake.py</extracomment>
        <translation>只採用了前 {} 張：簡報站供您使用的插槽有 {} 個。</translation>
    </message>
    <message>
        <source>{}.
It was sent from another computer.</source>
        <extracomment>ui/picture_shelf.py</extracomment>
        <translation>{}。
它是從另一台電腦傳送的。</translation>
    </message>
    <message>
        <source>Also listed for this slot: {}</source>
        <extracomment>ui/picture_shelf.py</extracomment>
        <translation>此插槽另外列有：{}</translation>
    </message>
    <message>
        <source>sent {}</source>
        <extracomment>ui/picture_shelf.py</extracomment>
        <translation>{} 傳送</translation>
    </message>
    <message>
        <source>The picture cannot be read</source>
        <extracomment>ui/picture_shelf.py</extracomment>
        <translation>無法讀取圖片</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.bmp *.gif *.tif *.tiff)</source>
        <extracomment>ui/picture_sources.py</extracomment>
        <translation>圖片 (*.jpg *.jpeg *.png *.webp *.bmp *.gif *.tif *.tiff)</translation>
    </message>
    <message>
        <source>The texts become part of the picture. When the address changes, send it again.</source>
        <extracomment>ui/picture_text.py</extracomment>
        <translation>文字會成為圖片的一部分。位址變更時，請重新傳送。</translation>
    </message>
    <message>
        <source>Everybody who sees the display can join this Wi-Fi: the QR code holds its password.</source>
        <extracomment>ui/picture_text.py</extracomment>
        <translation>看到顯示器的人都能加入此 Wi-Fi：QR 碼含有其密碼。</translation>
    </message>
    <message>
        <source>Type the password of the Wi-Fi, as it is set on the page Wi-Fi.</source>
        <extracomment>ui/picture_text.py</extracomment>
        <translation>請輸入 Wi-Fi 密碼，如「Wi-Fi」頁面所設定。</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <extracomment>ui/picture_text.py</extracomment>
        <translation>位址(&amp;A)</translation>
    </message>
    <message>
        <source>How to &amp;connect</source>
        <extracomment>ui/picture_text.py</extracomment>
        <translation>連線方式(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;QR code</source>
        <extracomment>ui/picture_text.py</extracomment>
        <translation>QR 碼(&amp;Q)</translation>
    </message>
    <message>
        <source>What the QR code holds</source>
        <extracomment>ui/picture_text.py</extracomment>
        <translation>QR 碼的內容</translation>
    </message>
    <message>
        <source>Address in the QR code</source>
        <extracomment>ui/picture_text.py</extracomment>
        <translation>QR 碼中的位址</translation>
    </message>
    <message>
        <source>Password of the Wi-Fi</source>
        <extracomment>ui/picture_text.py</extracomment>
        <translation>Wi-Fi 的密碼</translation>
    </message>
    <message>
        <source>Wi-Fi password</source>
        <extracomment>ui/picture_text.py</extracomment>
        <translation>Wi-Fi 密碼</translation>
    </message>
    <message>
        <source>Place of the texts</source>
        <extracomment>ui/picture_text.py</extracomment>
        <translation>文字的位置</translation>
    </message>
    <message>
        <source>Bottom, shaded</source>
        <extracomment>ui/picture_text.py</extracomment>
        <translation>底部，加陰影</translation>
    </message>
    <message>
        <source>Top, shaded</source>
        <extracomment>ui/picture_text.py</extracomment>
        <translation>頂端，加陰影</translation>
    </message>
    <message>
        <source>Size of the texts in percent</source>
        <extracomment>ui/picture_text.py</extracomment>
        <translation>文字大小 (百分比)</translation>
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
        <translation>大小</translation>
    </message>
    <message>
        <source>Choose a JPEG or PNG picture.</source>
        <extracomment>ui/pictures.py</extracomment>
        <translation>請選擇 JPEG 或 PNG 圖片。</translation>
    </message>
    <message>
        <source>Pictures in HEIC or AVIF are not read. Save it as JPEG first.</source>
        <extracomment>ui/pictures.py</extracomment>
        <translation>不支援 HEIC 或 AVIF 圖片。請先另存為 JPEG。</translation>
    </message>
    <message>
        <source>The picture is cut off: its end is missing. Copy the file anew.</source>
        <extracomment>ui/pictures.py</extracomment>
        <translation>圖片不完整：缺少結尾。請重新複製檔案。</translation>
    </message>
    <message>
        <source>The picture has {} × {} pixels; at most {} on each side are read. Make it smaller.</source>
        <extracomment>ui/pictures.py</extracomment>
        <translation>圖片為 {} × {} 像素；每邊最多讀取 {} 像素。請將它縮小。</translation>
    </message>
    <message>
        <source>The picture has {} × {} pixels, too many for this format. Make it smaller, or a JPEG.</source>
        <extracomment>ui/pictures.py</extracomment>
        <translation>圖片為 {} × {} 像素，對此格式而言太大。請縮小，或改存為 JPEG。</translation>
    </message>
    <message>
        <source>This is no picture that can be read.</source>
        <extracomment>ui/pictures.py</extracomment>
        <translation>這不是可讀取的圖片。</translation>
    </message>
    <message>
        <source>The picture needs more memory than there is. Make it smaller.</source>
        <extracomment>ui/pictures.py</extracomment>
        <translation>圖片所需的記憶體不足。請將它縮小。</translation>
    </message>
    <message>
        <source>The file has {} MB; at most {} MB are read.</source>
        <extracomment>ui/pictures.py</extracomment>
        <translation>檔案為 {} MB；最多讀取 {} MB。</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <extracomment>ui/pictures.py</extracomment>
        <translation>無法讀取</translation>
    </message>
    <message>
        <source>The file could not be read: {}.</source>
        <extracomment>ui/pictures.py</extracomment>
        <translation>無法讀取檔案：{}。</translation>
    </message>
    <message>
        <source>Drawings (SVG) are not read.</source>
        <extracomment>ui/pictures.py</extracomment>
        <translation>不支援向量圖 (SVG)。</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be read.</source>
        <extracomment>ui/pictures.py</extracomment>
        <translation>圖片已損毀，無法讀取。</translation>
    </message>
    <message>
        <source>This is no file with a picture.</source>
        <extracomment>ui/pictures.py</extracomment>
        <translation>這不是圖片檔案。</translation>
    </message>
    <message>
        <source>Preferences not read.</source>
        <extracomment>ui/preferences.py</extracomment>
        <translation>未讀取偏好設定。</translation>
    </message>
    <message>
        <source>It holds until the program ends. {}</source>
        <extracomment>ui/preferences.py</extracomment>
        <translation>它在程式結束前有效。{}</translation>
    </message>
    <message>
        <source>Preferences not kept.</source>
        <extracomment>ui/preferences.py</extracomment>
        <translation>偏好設定未保存。</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>ui/preferences_dialog.py, ui/preferences_pages.py</extracomment>
        <translation>佈景主題</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>ui/preferences_dialog.py, ui/preferences_search.py</extracomment>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>ui/preferences_dialog.py, ui/preferences_pages.py</extracomment>
        <translation>記錄</translation>
    </message>
    <message>
        <source>It is open in this window. Sign out of it first.</source>
        <extracomment>ui/preferences_dialog.py</extracomment>
        <translation>它在此視窗中開啟。請先登出。</translation>
    </message>
    <message>
        <source>Preferences</source>
        <extracomment>ui/preferences_dialog.py</extracomment>
        <translation>偏好設定</translation>
    </message>
    <message>
        <source>Pages of the preferences</source>
        <extracomment>ui/preferences_dialog.py</extracomment>
        <translation>偏好設定的頁面</translation>
    </message>
    <message>
        <source>Not kept.</source>
        <extracomment>ui/preferences_dialog.py</extracomment>
        <translation>未保存。</translation>
    </message>
    <message>
        <source>The colours of the program, in force at once.</source>
        <extracomment>ui/preferences_pages.py</extracomment>
        <translation>程式的色彩，立即生效。</translation>
    </message>
    <message>
        <source>The language of the program. Help is in English.</source>
        <extracomment>ui/preferences_pages.py</extracomment>
        <translation>程式的語言。說明為英文。</translation>
    </message>
    <message>
        <source>The program goes on in the language of now until it ends.</source>
        <extracomment>ui/preferences_pages.py</extracomment>
        <translation>程式會繼續使用目前的語言，直到結束為止。</translation>
    </message>
    <message>
        <source>What the program writes down about its work, for whoever looks for a fault: an event a line, without passwords and without values of settings.</source>
        <extracomment>ui/preferences_pages.py</extracomment>
        <translation>程式對其運作所寫的記錄，供尋找故障的人員使用：每行一個事件，不含密碼與設定值。</translation>
    </message>
    <message>
        <source>This run writes no log.</source>
        <extracomment>ui/preferences_pages.py</extracomment>
        <translation>本次執行不寫入記錄。</translation>
    </message>
    <message>
        <source>This system has no program for it. Copy where it is, and open it by hand.</source>
        <extracomment>ui/preferences_pages.py</extracomment>
        <translation>此系統沒有可用的程式。請複製其位置，再手動開啟。</translation>
    </message>
    <message>
        <source>&amp;Everything, each request too</source>
        <extracomment>ui/preferences_pages.py</extracomment>
        <translation>全部，包括每個要求(&amp;E)</translation>
    </message>
    <message>
        <source>E&amp;vents and problems</source>
        <extracomment>ui/preferences_pages.py</extracomment>
        <translation>事件與問題(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Problems alone</source>
        <extracomment>ui/preferences_pages.py</extracomment>
        <translation>僅限問題(&amp;P)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <extracomment>ui/preferences_pages.py, ui/top_bar.py</extracomment>
        <translation>依系統設定(&amp;S)</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <extracomment>ui/preferences_pages.py</extracomment>
        <translation>從下次啟動開始。</translation>
    </message>
    <message>
        <source>The log is {}</source>
        <extracomment>ui/preferences_pages.py</extracomment>
        <translation>記錄位於 {}</translation>
    </message>
    <message>
        <source>Copy where the log is</source>
        <extracomment>ui/preferences_pages.py</extracomment>
        <translation>複製記錄的位置</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <extracomment>ui/preferences_pages.py</extracomment>
        <translation>開啟資料夾(&amp;O)</translation>
    </message>
    <message>
        <source>The folder was not opened.</source>
        <extracomment>ui/preferences_pages.py</extracomment>
        <translation>未開啟資料夾。</translation>
    </message>
    <message>
        <source>Where it is</source>
        <extracomment>ui/preferences_pages.py</extracomment>
        <translation>所在位置</translation>
    </message>
    <message>
        <source>How stations are looked for. A station can always be added by its address, too.</source>
        <extracomment>ui/preferences_search.py</extracomment>
        <translation>尋找簡報站的方式。您也可以隨時依位址新增簡報站。</translation>
    </message>
    <message>
        <source>Where a station announces itself under a name of its own, as the maker says. Several stand beside each other with a space between.</source>
        <extracomment>ui/preferences_search.py</extracomment>
        <translation>簡報站以原廠自訂名稱宣告時使用。多個類型以空格分隔。</translation>
    </message>
    <message>
        <source>It is not asked for until that is corrected.</source>
        <extracomment>ui/preferences_search.py</extracomment>
        <translation>更正之前不會詢問。</translation>
    </message>
    <message>
        <source>Further service types</source>
        <extracomment>ui/preferences_search.py</extracomment>
        <translation>其他服務類型</translation>
    </message>
    <message>
        <source>Search on {}</source>
        <extracomment>ui/preferences_search.py</extracomment>
        <translation>在 {} 上搜尋</translation>
    </message>
    <message>
        <source>Not searched: {}.</source>
        <extracomment>ui/preferences_search.py</extracomment>
        <translation>未搜尋：{}。</translation>
    </message>
    <message>
        <source>Not connected now.</source>
        <extracomment>ui/preferences_search.py</extracomment>
        <translation>目前未連線。</translation>
    </message>
    <message>
        <source>Network adapters</source>
        <extracomment>ui/preferences_search.py</extracomment>
        <translation>網路卡</translation>
    </message>
    <message>
        <source>No station is remembered. One is as soon as you have signed in to it.</source>
        <extracomment>ui/preferences_stations.py</extracomment>
        <translation>尚未記住任何簡報站。登入簡報站後就會記住。</translation>
    </message>
    <message>
        <source>Stations that somebody signed in to from here. By what is remembered the program notices when another device stands in the place of one.</source>
        <extracomment>ui/preferences_stations.py</extracomment>
        <translation>有人從此處登入過的簡報站。程式憑記住的資訊察覺其他裝置取代了它。</translation>
    </message>
    <message>
        <source>Choose a station first.</source>
        <extracomment>ui/preferences_stations.py</extracomment>
        <translation>請先選擇簡報站。</translation>
    </message>
    <message>
        <source>Changes that were made here and not sent to it.</source>
        <extracomment>ui/preferences_stations.py</extracomment>
        <translation>在此處所做但未傳送給它的變更。</translation>
    </message>
    <message>
        <source>last seen on {}</source>
        <extracomment>ui/preferences_stations.py</extracomment>
        <translation>最後出現於 {}</translation>
    </message>
    <message>
        <source>Asks up to {} addresses, {} at a time, whether a station answers there. Only in a network that you may examine.</source>
        <extracomment>ui/probing.py</extracomment>
        <translation>最多詢問 {} 個位址，每次 {} 個，確認是否有簡報站回應。僅限您有權檢查的網路。</translation>
    </message>
    <message>
        <source>{}: {}.</source>
        <extracomment>ui/probing.py</extracomment>
        <translation>{}：{}。</translation>
    </message>
    <message>
        <source>Looked at {} of {} addresses.</source>
        <extracomment>ui/probing.py</extracomment>
        <translation>已查看 {} / {} 個位址。</translation>
    </message>
    <message>
        <source>Stations: {}. Other devices: {}.</source>
        <extracomment>ui/probing.py</extracomment>
        <translation>簡報站：{} 台。其他裝置：{} 台。</translation>
    </message>
    <message>
        <source>{} of {} addresses looked at…</source>
        <extracomment>ui/probing.py</extracomment>
        <translation>已查看 {} / {} 個位址…</translation>
    </message>
    <message>
        <source>&amp;Add these {} stations to the list</source>
        <extracomment>ui/probing.py</extracomment>
        <translation>將這 {} 台簡報站加入清單(&amp;A)</translation>
    </message>
    <message>
        <source>{}: a device is there, and refuses the connection.</source>
        <extracomment>ui/probing.py</extracomment>
        <translation>{}：有裝置，但拒絕連線。</translation>
    </message>
    <message>
        <source>Looked at {}.</source>
        <extracomment>ui/probing.py</extracomment>
        <translation>已查看 {}。</translation>
    </message>
    <message>
        <source>Programs (*.exe *.msi *.zip *.dmg *.pkg *.apk)</source>
        <extracomment>ui/quick_join_panel.py</extracomment>
        <translation>程式 (*.exe *.msi *.zip *.dmg *.pkg *.apk)</translation>
    </message>
    <message>
        <source>A small program that the station itself hands out: a presenter who starts it on a laptop joins this station without installing anything. Save it here to pass it on, on a USB stick for example.</source>
        <extracomment>ui/quick_join_panel.py</extracomment>
        <translation>簡報站自行提供的小程式：簡報者在筆電上執行，無須安裝即可加入此簡報站。請儲存於此以便轉交，例如放在 USB 隨身碟上。</translation>
    </message>
    <message>
        <source>&amp;Save Quick Join…</source>
        <extracomment>ui/quick_join_panel.py</extracomment>
        <translation>儲存 Quick Join(&amp;S)…</translation>
    </message>
    <message>
        <source>None on this station</source>
        <extracomment>ui/quick_join_panel.py</extracomment>
        <translation>此簡報站沒有</translation>
    </message>
    <message>
        <source>The station names no Quick Join file.</source>
        <extracomment>ui/quick_join_panel.py</extracomment>
        <translation>簡報站未提供 Quick Join 檔案。</translation>
    </message>
    <message>
        <source>Save Quick Join</source>
        <extracomment>ui/quick_join_panel.py</extracomment>
        <translation>儲存 Quick Join</translation>
    </message>
    <message>
        <source>{}, {}. It was not opened.</source>
        <extracomment>ui/quick_join_panel.py</extracomment>
        <translation>{}，{}。檔案未開啟。</translation>
    </message>
    <message>
        <source>{} lies in another network.</source>
        <extracomment>ui/reach_checks.py</extracomment>
        <translation>{} 位於另一個網路。</translation>
    </message>
    <message>
        <source>{} lies in the network of {} ({}).</source>
        <extracomment>ui/reach_checks.py</extracomment>
        <translation>{} 位於 {} ({}) 的網路中。</translation>
    </message>
    <message>
        <source>{} on {}</source>
        <extracomment>ui/reach_checks.py</extracomment>
        <translation>{} ({})</translation>
    </message>
    <message>
        <source>{} is in use: a machine answers there.</source>
        <extracomment>ui/reach_checks.py</extracomment>
        <translation>{} 已被使用：該處有機器回應。</translation>
    </message>
    <message>
        <source>{} seems to be in use.</source>
        <extracomment>ui/reach_checks.py</extracomment>
        <translation>{} 似乎已被使用。</translation>
    </message>
    <message>
        <source>Nobody answers at {} now.</source>
        <extracomment>ui/reach_checks.py</extracomment>
        <translation>目前 {} 沒有任何回應。</translation>
    </message>
    <message>
        <source>{} is this computer’s own.</source>
        <extracomment>ui/reach_checks.py</extracomment>
        <translation>{} 是此電腦自己的位址。</translation>
    </message>
    <message>
        <source>This computer is {}.</source>
        <extracomment>ui/reach_checks.py</extracomment>
        <translation>此電腦為 {}。</translation>
    </message>
    <message>
        <source>Nothing is remembered of this station.</source>
        <extracomment>ui/remember.py</extracomment>
        <translation>沒有記住此簡報站的任何資訊。</translation>
    </message>
    <message>
        <source>Looking for this computer’s key ring…</source>
        <extracomment>ui/remember.py</extracomment>
        <translation>正在尋找此電腦的鑰匙圈…</translation>
    </message>
    <message>
        <source>It has not shown a certificate yet, which would prove who asks for it.</source>
        <extracomment>ui/remember.py</extracomment>
        <translation>它尚未出示憑證，因此無法證明是誰在要求密碼。</translation>
    </message>
    <message>
        <source>Filled from this computer’s key ring.</source>
        <extracomment>ui/remember.py</extracomment>
        <translation>已從此電腦的鑰匙圈填入。</translation>
    </message>
    <message>
        <source>Re&amp;member on this computer</source>
        <extracomment>ui/remember.py</extracomment>
        <translation>在此電腦上記住(&amp;M)</translation>
    </message>
    <message>
        <source>The password of {} is not remembered. {}</source>
        <extracomment>ui/remember.py</extracomment>
        <translation>未記住 {} 的密碼。{}</translation>
    </message>
    <message>
        <source>The password of {} is not forgotten. {}</source>
        <extracomment>ui/remember.py</extracomment>
        <translation>未忘記 {} 的密碼。{}</translation>
    </message>
    <message>
        <source>A station makes a new certificate after a factory reset. But a device that wants to pass for the station has another one as well, and would be given its password.</source>
        <extracomment>ui/replace_pin.py</extracomment>
        <translation>簡報站在恢復原廠設定後會產生新憑證。但企圖冒充簡報站的裝置也會有不同的憑證，並會取得其密碼。</translation>
    </message>
    <message>
        <source>Ask who looks after the station, or read the fingerprint in a browser on a cable that goes straight to it. Type its end only when it is the same as below “Now”.</source>
        <extracomment>ui/replace_pin.py</extracomment>
        <translation>請詢問負責簡報站的人員，或以網路線直接連接簡報站，在瀏覽器中讀取指紋。只有在與下方「目前」的指紋相同時，才輸入其結尾。</translation>
    </message>
    <message>
        <source>Replace the certificate of {}</source>
        <extracomment>ui/replace_pin.py</extracomment>
        <translation>更換 {} 的憑證</translation>
    </message>
    <message>
        <source>Fingerprints (SHA-256)</source>
        <extracomment>ui/replace_pin.py</extracomment>
        <translation>指紋 (SHA-256)</translation>
    </message>
    <message>
        <source>Another certificate than before</source>
        <extracomment>ui/listed.py, ui/replace_pin.py</extracomment>
        <translation>憑證與先前不同</translation>
    </message>
    <message>
        <source>Type the end of the new fingerprint first.</source>
        <extracomment>ui/replace_pin.py</extracomment>
        <translation>請先輸入新指紋的結尾。</translation>
    </message>
    <message>
        <source>Its network goes back to factory values: the address {} may change.</source>
        <extracomment>ui/reset_dialog.py</extracomment>
        <translation>它的網路會恢復原廠設定值：位址 {} 可能變更。</translation>
    </message>
    <message>
        <source>All settings of the station</source>
        <extracomment>ui/reset_dialog.py</extracomment>
        <translation>簡報站的所有設定</translation>
    </message>
    <message>
        <source>Wallpapers in slots 2 to 5</source>
        <extracomment>ui/reset_dialog.py</extracomment>
        <translation>插槽 2 到 5 的桌布</translation>
    </message>
    <message>
        <source>Wi-Fi networks and their passwords</source>
        <extracomment>ui/reset_dialog.py</extracomment>
        <translation>Wi-Fi 網路及其密碼</translation>
    </message>
    <message>
        <source>Admin and moderation passwords</source>
        <extracomment>ui/reset_dialog.py</extracomment>
        <translation>管理員與主持人密碼</translation>
    </message>
    <message>
        <source>What this computer knows of it</source>
        <extracomment>ui/reset_dialog.py</extracomment>
        <translation>此電腦對它的所知</translation>
    </message>
    <message>
        <source>The button stays off until the name is the same. Enter does not press it.</source>
        <extracomment>ui/reset_dialog.py</extracomment>
        <translation>名稱相符之前，按鈕保持停用。Enter 鍵不會觸發它。</translation>
    </message>
    <message>
        <source>Reset {} to factory values?</source>
        <extracomment>ui/reset_dialog.py</extracomment>
        <translation>要將 {} 恢復原廠設定嗎？</translation>
    </message>
    <message>
        <source>Stays</source>
        <extracomment>ui/reset_dialog.py</extracomment>
        <translation>保留</translation>
    </message>
    <message>
        <source>Firmware {}</source>
        <extracomment>ui/reset_dialog.py, ui/station_header.py</extracomment>
        <translation>韌體 {}</translation>
    </message>
    <message>
        <source>The firmware</source>
        <extracomment>ui/reset_dialog.py</extracomment>
        <translation>韌體</translation>
    </message>
    <message>
        <source>Factory reset</source>
        <extracomment>ui/reset_dialog.py, ui/system_panel.py</extracomment>
        <translation>恢復原廠設定</translation>
    </message>
    <message>
        <source>Type the station’s name, {}, to go on</source>
        <extracomment>ui/reset_dialog.py</extracomment>
        <translation>請輸入簡報站的名稱 {} 以繼續</translation>
    </message>
    <message>
        <source>&amp;Save configuration file…</source>
        <extracomment>ui/reset_dialog.py</extracomment>
        <translation>儲存設定檔(&amp;S)…</translation>
    </message>
    <message>
        <source>A copy of the settings can be loaded again afterwards.</source>
        <extracomment>ui/reset_dialog.py</extracomment>
        <translation>之後可以重新載入設定的副本。</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <extracomment>ui/reset_dialog.py</extracomment>
        <translation>這無法復原。</translation>
    </message>
    <message>
        <source>Lost for good</source>
        <extracomment>ui/reset_dialog.py</extracomment>
        <translation>永久遺失</translation>
    </message>
    <message>
        <source>Perhaps not found again</source>
        <extracomment>ui/reset_dialog.py</extracomment>
        <translation>可能再也找不到</translation>
    </message>
    <message>
        <source>Type the station’s name first.</source>
        <extracomment>ui/reset_dialog.py</extracomment>
        <translation>請先輸入簡報站的名稱。</translation>
    </message>
    <message>
        <source>Please wait. Nothing is sent again by itself, and nobody is signed in by itself.</source>
        <extracomment>ui/resetting.py</extracomment>
        <translation>請稍候。不會自行重新傳送任何內容，也不會自行登入。</translation>
    </message>
    <message>
        <source>Most stations take less. The program keeps watching.</source>
        <extracomment>ui/resetting.py</extracomment>
        <translation>大多數簡報站所需時間較短。程式會繼續監看。</translation>
    </message>
    <message>
        <source>It never confirmed the reset, was never seen away and still answers as before. Read the settings again, then decide anew.</source>
        <extracomment>ui/resetting.py</extracomment>
        <translation>它從未確認重設，未曾離線，並且仍如先前般回應。請重新讀取設定，再做決定。</translation>
    </message>
    <message>
        <source>Over http nothing proves that it is the same device.</source>
        <extracomment>ui/resetting.py</extracomment>
        <translation>使用 http 時無法證明是同一台裝置。</translation>
    </message>
    <message>
        <source>It shows the same certificate as before.</source>
        <extracomment>ui/resetting.py</extracomment>
        <translation>它出示的憑證與先前相同。</translation>
    </message>
    <message>
        <source>It shows another certificate than before, as after a reset; that cannot be checked from here. Compare it with the room’s display, or use a cable straight to it.</source>
        <extracomment>ui/resetting.py</extracomment>
        <translation>它出示的憑證與先前不同，如同重設之後；此處無法查核。請與會議室顯示器比對，或以網路線直接連接它。</translation>
    </message>
    <message>
        <source>Its default passwords are in force: sign in from the list and change them first.</source>
        <extracomment>ui/resetting.py</extracomment>
        <translation>目前使用預設密碼：請從清單登入，並先變更密碼。</translation>
    </message>
    <message>
        <source>The reset was confirmed; whether it is back is not known. It will be in the list, perhaps under another name and address.</source>
        <extracomment>ui/resetting.py</extracomment>
        <translation>重設已確認；不清楚是否已恢復連線。它會出現在清單中，名稱與位址可能不同。</translation>
    </message>
    <message>
        <source>The reset was sent and never confirmed: whether it took it is not known. Look for it in the list, perhaps under another name and address.</source>
        <extracomment>ui/resetting.py</extracomment>
        <translation>重設已傳送但從未確認：不清楚它是否接受。請在清單中尋找，名稱與位址可能不同。</translation>
    </message>
    <message>
        <source>Resetting, {} s</source>
        <extracomment>ui/resetting.py</extracomment>
        <translation>正在重設，{} 秒</translation>
    </message>
    <message>
        <source>Resetting {} to factory values</source>
        <extracomment>ui/resetting.py</extracomment>
        <translation>正在將 {} 恢復原廠設定</translation>
    </message>
    <message>
        <source>{} is not back after {} s.</source>
        <extracomment>ui/resetting.py, ui/restarting.py</extracomment>
        <translation>{1} 秒後 {0} 仍未恢復連線。</translation>
    </message>
    <message>
        <source>{} was not reset, as far as can be seen.</source>
        <extracomment>ui/resetting.py</extracomment>
        <translation>就目前所見，{} 未重設。</translation>
    </message>
    <message>
        <source>Reset; back after {} s.</source>
        <extracomment>ui/resetting.py</extracomment>
        <translation>已重設；{} 秒後恢復連線。</translation>
    </message>
    <message>
        <source>{} was reset to factory values</source>
        <extracomment>ui/resetting.py</extracomment>
        <translation>{} 已恢復原廠設定</translation>
    </message>
    <message>
        <source>Could not reset {}.</source>
        <extracomment>ui/resetting.py</extracomment>
        <translation>無法重設 {}。</translation>
    </message>
    <message>
        <source>Send the reset, once</source>
        <extracomment>ui/resetting.py</extracomment>
        <translation>傳送重設 (僅一次)</translation>
    </message>
    <message>
        <source>Wait until it is gone</source>
        <extracomment>ui/resetting.py, ui/restarting.py</extracomment>
        <translation>等待它離線</translation>
    </message>
    <message>
        <source>Wait until something answers in its place</source>
        <extracomment>ui/resetting.py</extracomment>
        <translation>等待原位置有裝置回應</translation>
    </message>
    <message>
        <source>Sign in anew</source>
        <extracomment>ui/resetting.py</extracomment>
        <translation>重新登入</translation>
    </message>
    <message>
        <source>by you, from the list</source>
        <extracomment>ui/resetting.py</extracomment>
        <translation>由您從清單登入</translation>
    </message>
    <message>
        <source>Restart {}</source>
        <extracomment>ui/restart_dialog.py</extracomment>
        <translation>重新啟動 {}</translation>
    </message>
    <message>
        <source>If {} gets one that this computer does not reach, look at the room’s display.</source>
        <extracomment>ui/restart_dialog.py</extracomment>
        <translation>若 {} 取得此電腦無法連線的位址，請查看會議室顯示器。</translation>
    </message>
    <message>
        <source>Restart {}?</source>
        <extracomment>ui/restart_dialog.py</extracomment>
        <translation>要重新啟動 {} 嗎？</translation>
    </message>
    <message>
        <source>Restarting, {} s</source>
        <extracomment>ui/restarting.py</extracomment>
        <translation>正在重新啟動，{} 秒</translation>
    </message>
    <message>
        <source>{} is back, but the sign-in failed.</source>
        <extracomment>ui/restarting.py</extracomment>
        <translation>{} 已恢復連線，但登入失敗。</translation>
    </message>
    <message>
        <source>Restarting {}</source>
        <extracomment>ui/restarting.py</extracomment>
        <translation>正在重新啟動 {}</translation>
    </message>
    <message>
        <source>{} is back after {} s.</source>
        <extracomment>ui/restarting.py</extracomment>
        <translation>{1} 秒後 {0} 已恢復連線。</translation>
    </message>
    <message>
        <source>Could not restart {}.</source>
        <extracomment>ui/restarting.py</extracomment>
        <translation>無法重新啟動 {}。</translation>
    </message>
    <message>
        <source>{} answered all the time.</source>
        <extracomment>ui/restarting.py</extracomment>
        <translation>{} 一直都有回應。</translation>
    </message>
    <message>
        <source>It answers at {} now.</source>
        <extracomment>ui/restarting.py</extracomment>
        <translation>它現在於 {} 回應。</translation>
    </message>
    <message>
        <source>Signed in again, all settings read. {}</source>
        <extracomment>ui/restarting.py</extracomment>
        <translation>已重新登入，並讀取所有設定。{}</translation>
    </message>
    <message>
        <source>Sent section by section, those that carry the network last. Each section tells its own result, and what fails keeps its edits.</source>
        <extracomment>ui/review.py</extracomment>
        <translation>逐一傳送各區段，與網路連線有關的最後傳送。每個區段會顯示各自的結果，失敗者會保留編輯。</translation>
    </message>
    <message>
        <source>Close the list of changes</source>
        <extracomment>ui/review.py</extracomment>
        <translation>關閉變更清單</translation>
    </message>
    <message>
        <source>{} for {}</source>
        <extracomment>ui/reviewing.py</extracomment>
        <translation>{1} 的 {0}</translation>
    </message>
    <message>
        <source>What was kept stands in the form once you are signed in there. Nothing is sent by itself.</source>
        <extracomment>ui/safekeeping.py</extracomment>
        <translation>保留的內容會在您登入該簡報站後出現在表單中。不會自行傳送任何內容。</translation>
    </message>
    <message>
        <source>It is offered again at the next start.</source>
        <extracomment>ui/safekeeping.py</extracomment>
        <translation>下次啟動時會再次提供。</translation>
    </message>
    <message>
        <source>{} is open in another window on this computer.</source>
        <extracomment>ui/safekeeping.py</extracomment>
        <translation>{} 已在此電腦的另一個視窗中開啟。</translation>
    </message>
    <message>
        <source>{} is still open in another window on this computer (tried {}).</source>
        <extracomment>ui/safekeeping.py</extracomment>
        <translation>{} 仍在此電腦的另一個視窗中開啟 (已嘗試 {})。</translation>
    </message>
    <message>
        <source>The program had ended before.</source>
        <extracomment>ui/safekeeping.py</extracomment>
        <translation>程式在此之前已結束。</translation>
    </message>
    <message>
        <source>Drag, or use the arrow keys, to choose what stays visible; Home centres.</source>
        <extracomment>ui/screen_preview.py</extracomment>
        <translation>拖曳或使用方向鍵選擇可見的部分；Home 鍵置中。</translation>
    </message>
    <message>
        <source>Preview of the display</source>
        <extracomment>ui/screen_preview.py</extracomment>
        <translation>顯示器預覽</translation>
    </message>
    <message>
        <source>Sections</source>
        <extracomment>ui/section_list.py</extracomment>
        <translation>區段</translation>
    </message>
    <message>
        <source>not saved</source>
        <extracomment>ui/section_list.py</extracomment>
        <translation>未儲存</translation>
    </message>
    <message>
        <source>not on this model</source>
        <extracomment>ui/section_list.py</extracomment>
        <translation>不適用於此型號</translation>
    </message>
    <message>
        <source>How far the set-up is could not be kept beyond this run.</source>
        <extracomment>ui/setup_pass.py</extracomment>
        <translation>初次設定的進度無法保存到本次執行之後。</translation>
    </message>
    <message>
        <source>to do</source>
        <extracomment>ui/setup_pass.py</extracomment>
        <translation>待辦</translation>
    </message>
    <message>
        <source>Steps of the set-up</source>
        <extracomment>ui/setup_pass.py</extracomment>
        <translation>初次設定的步驟</translation>
    </message>
    <message>
        <source>S&amp;kip for now</source>
        <extracomment>ui/setup_pass.py</extracomment>
        <translation>暫時略過(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Leave the set-up</source>
        <extracomment>ui/setup_pass.py</extracomment>
        <translation>離開初次設定(&amp;L)</translation>
    </message>
    <message>
        <source>Set up {}</source>
        <extracomment>ui/setup_pass.py</extracomment>
        <translation>設定 {}</translation>
    </message>
    <message>
        <source>not done</source>
        <extracomment>ui/setup_pass.py</extracomment>
        <translation>未完成</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <extracomment>ui/setup_pass.py</extracomment>
        <translation>完成(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Done, next</source>
        <extracomment>ui/setup_pass.py</extracomment>
        <translation>完成，下一步(&amp;D)</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>ui/setup_steps.py</extracomment>
        <translation>摘要</translation>
    </message>
    <message>
        <source>What the station holds, as last read. Save it for who comes after you.</source>
        <extracomment>ui/setup_steps.py</extracomment>
        <translation>簡報站的內容，以最後讀取為準。請儲存給接手的人。</translation>
    </message>
    <message>
        <source>Passwords</source>
        <extracomment>app/settings/field.py, ui/setup_steps.py</extracomment>
        <translation>密碼</translation>
    </message>
    <message>
        <source>The factory’s passwords are known to everybody. Change both before anything else.</source>
        <extracomment>ui/setup_steps.py</extracomment>
        <translation>原廠密碼人盡皆知。請先變更這兩個密碼。</translation>
    </message>
    <message>
        <source>What people look for when they want to present. Also the name of the station’s Wi-Fi.</source>
        <extracomment>ui/setup_steps.py</extracomment>
        <translation>簡報者尋找的名稱。也是簡報站 Wi-Fi 的名稱。</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>app/settings/general.py, ui/preferences_dialog.py, ui/preferences_pages.py, ui/setup_steps.py</extracomment>
        <translation>語言</translation>
    </message>
    <message>
        <source>Of the menus on the room’s display.</source>
        <extracomment>app/settings/general.py, ui/setup_steps.py</extracomment>
        <translation>會議室顯示器上選單的語言。</translation>
    </message>
    <message>
        <source>Clock and zone</source>
        <extracomment>ui/setup_steps.py</extracomment>
        <translation>時鐘與時區</translation>
    </message>
    <message>
        <source>A time server where there is one; else this computer’s time.</source>
        <extracomment>ui/setup_steps.py</extracomment>
        <translation>有時間伺服器就使用它；否則使用此電腦的時間。</translation>
    </message>
    <message>
        <source>What presenters type to join.</source>
        <extracomment>app/settings/field.py, ui/setup_steps.py</extracomment>
        <translation>簡報者加入時輸入的代碼。</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>app/settings/field.py, ui/setup_steps.py</extracomment>
        <translation>網路</translation>
    </message>
    <message>
        <source>Last, since it may cut the connection. Leave it as it is where it works.</source>
        <extracomment>ui/setup_steps.py</extracomment>
        <translation>放在最後，因為它可能中斷連線。若運作正常，請保持原狀。</translation>
    </message>
    <message>
        <source>No password and no code is in it. The HTML file can be printed from a browser.</source>
        <extracomment>ui/setup_summary.py</extracomment>
        <translation>其中沒有密碼與代碼。HTML 檔案可從瀏覽器列印。</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <extracomment>ui/setup_summary.py</extracomment>
        <translation>網頁 (*.html)</translation>
    </message>
    <message>
        <source>Save as &amp;text…</source>
        <extracomment>ui/setup_summary.py, ui/write_down.py</extracomment>
        <translation>儲存為文字(&amp;T)…</translation>
    </message>
    <message>
        <source>Save as &amp;HTML…</source>
        <extracomment>ui/setup_summary.py</extracomment>
        <translation>儲存為 HTML(&amp;H)…</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <extracomment>ui/setup_summary.py</extracomment>
        <translation>儲存摘要</translation>
    </message>
    <message>
        <source>{} was not saved.</source>
        <extracomment>ui/outcomes.py, ui/setup_summary.py, ui/work.py</extracomment>
        <translation>{} 未儲存。</translation>
    </message>
    <message>
        <source>A sketch made from these settings, not a picture from the station.</source>
        <extracomment>ui/side_cards.py</extracomment>
        <translation>依這些設定繪製的示意圖，並非簡報站的畫面。</translation>
    </message>
    <message>
        <source>About this station</source>
        <extracomment>ui/side_cards.py</extracomment>
        <translation>關於此簡報站</translation>
    </message>
    <message>
        <source>Found by</source>
        <extracomment>ui/side_cards.py</extracomment>
        <translation>尋獲方式</translation>
    </message>
    <message>
        <source>Last read</source>
        <extracomment>ui/side_cards.py</extracomment>
        <translation>最後讀取</translation>
    </message>
    <message>
        <source>On the display, after Apply</source>
        <extracomment>ui/side_cards.py</extracomment>
        <translation>套用後的顯示器畫面</translation>
    </message>
    <message>
        <source>Sketch of the room’s display</source>
        <extracomment>ui/side_cards.py</extracomment>
        <translation>會議室顯示器示意圖</translation>
    </message>
    <message>
        <source>HTTPS, certificate pinned</source>
        <extracomment>ui/side_cards.py</extracomment>
        <translation>HTTPS，憑證已釘選</translation>
    </message>
    <message>
        <source>Filter by name or address</source>
        <extracomment>ui/sidebar.py</extracomment>
        <translation>依名稱或位址篩選</translation>
    </message>
    <message>
        <source>No station found yet</source>
        <extracomment>ui/sidebar.py, ui/welcome.py</extracomment>
        <translation>尚未找到簡報站</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <extracomment>ui/sidebar.py</extracomment>
        <translation>正在準備…</translation>
    </message>
    <message>
        <source>Search again</source>
        <extracomment>ui/sidebar.py</extracomment>
        <translation>再次搜尋</translation>
    </message>
    <message>
        <source>&amp;Add by address…</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>依位址新增(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Why can’t I see it?</source>
        <extracomment>ui/help_menu.py</extracomment>
        <translation>為什麼看不到它？(&amp;W)</translation>
    </message>
    <message>
        <source>Stations</source>
        <extracomment>ui/preferences_dialog.py, ui/preferences_stations.py, ui/sidebar.py, ui/station_list.py, ui/top_bar.py</extracomment>
        <translation>簡報站</translation>
    </message>
    <message>
        <source>None matches the filter.</source>
        <extracomment>ui/other_ap_panel.py, ui/sidebar.py</extracomment>
        <translation>沒有符合篩選條件的項目。</translation>
    </message>
    <message>
        <source>Picture not known here</source>
        <extracomment>ui/slot_card.py</extracomment>
        <translation>此處沒有該圖片</translation>
    </message>
    <message>
        <source>Show {} on the display</source>
        <extracomment>ui/slot_card.py</extracomment>
        <translation>在顯示器上顯示 {}</translation>
    </message>
    <message>
        <source>Edit {}, or put another picture into slot {}</source>
        <extracomment>ui/slot_card.py</extracomment>
        <translation>編輯 {}，或將另一張圖片放入插槽 {}</translation>
    </message>
    <message>
        <source>Delete {}</source>
        <extracomment>ui/slot_card.py</extracomment>
        <translation>刪除 {}</translation>
    </message>
    <message>
        <source>On the display</source>
        <extracomment>app/settings/general.py, ui/slot_card.py</extracomment>
        <translation>在顯示器上</translation>
    </message>
    <message>
        <source>Show now</source>
        <extracomment>ui/slot_card.py</extracomment>
        <translation>立即顯示</translation>
    </message>
    <message>
        <source>Choose picture…</source>
        <extracomment>ui/slot_card.py</extracomment>
        <translation>選擇圖片…</translation>
    </message>
    <message>
        <source>Drop a picture here, or choose a file.</source>
        <extracomment>ui/slot_card.py</extracomment>
        <translation>將圖片拖放到此處，或選擇檔案。</translation>
    </message>
    <message>
        <source>Nothing listed</source>
        <extracomment>ui/slot_card.py</extracomment>
        <translation>沒有列出內容</translation>
    </message>
    <message>
        <source>Read all settings again (F5)</source>
        <extracomment>ui/station_header.py</extracomment>
        <translation>重新讀取所有設定 (F5)</translation>
    </message>
    <message>
        <source>What can be done with this station</source>
        <extracomment>ui/station_header.py</extracomment>
        <translation>可對此簡報站執行的動作</translation>
    </message>
    <message>
        <source>fw {}</source>
        <extracomment>ui/station_header.py</extracomment>
        <translation>韌體 {}</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <extracomment>ui/station_header.py</extracomment>
        <translation>已加密</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <extracomment>ui/station_header.py</extracomment>
        <translation>未加密</translation>
    </message>
    <message>
        <source>Default password may still be set</source>
        <extracomment>ui/listed.py, ui/sidebar.py</extracomment>
        <translation>可能仍使用預設密碼</translation>
    </message>
    <message>
        <source>Nothing is sent until it is sure which one this is; your changes are kept.</source>
        <extracomment>ui/station_view.py</extracomment>
        <translation>在確定是哪一台之前不會傳送任何內容；您的變更已保留。</translation>
    </message>
    <message>
        <source>You can look; changes are made there.</source>
        <extracomment>ui/station_view.py</extracomment>
        <translation>您可以查看；變更須在那裡進行。</translation>
    </message>
    <message>
        <source>Reading {}…</source>
        <extracomment>ui/station_view.py</extracomment>
        <translation>正在讀取 {}…</translation>
    </message>
    <message>
        <source>You are signing out of {}.</source>
        <extracomment>ui/station_view.py</extracomment>
        <translation>您即將登出 {}。</translation>
    </message>
    <message>
        <source>{} does not answer.</source>
        <extracomment>ui/trouble.py</extracomment>
        <translation>{} 沒有回應。</translation>
    </message>
    <message>
        <source>Text of {}</source>
        <extracomment>ui/support_dialog.py</extracomment>
        <translation>{} 的文字</translation>
    </message>
    <message>
        <source>About a minute without a picture. Whoever presents is cut off; settings stay.</source>
        <extracomment>ui/system_panel.py</extracomment>
        <translation>約一分鐘沒有畫面。正在簡報的人會中斷；設定會保留。</translation>
    </message>
    <message>
        <source>All settings, wallpapers and passwords go back to factory values; the firmware stays.</source>
        <extracomment>ui/system_panel.py</extracomment>
        <translation>所有設定、桌布與密碼都會恢復原廠設定值；韌體會保留。</translation>
    </message>
    <message>
        <source>Restart</source>
        <extracomment>ui/system_panel.py</extracomment>
        <translation>重新啟動</translation>
    </message>
    <message>
        <source>Pages of the station</source>
        <extracomment>ui/tab_strip.py</extracomment>
        <translation>簡報站的頁面</translation>
    </message>
    <message>
        <source>What is known of this station could not be kept: {}.</source>
        <extracomment>ui/trust.py</extracomment>
        <translation>無法保存關於此簡報站的資訊：{}。</translation>
    </message>
    <message>
        <source>Same name as another</source>
        <extracomment>ui/twins.py</extracomment>
        <translation>與另一台同名</translation>
    </message>
    <message>
        <source>Sign in to it to compare its version; nothing is installed again.</source>
        <extracomment>ui/unseen_updates.py</extracomment>
        <translation>登入即可比對版本；不會再次安裝。</translation>
    </message>
    <message>
        <source>Sign in to each to compare its version; nothing is installed again.</source>
        <extracomment>ui/unseen_updates.py</extracomment>
        <translation>逐一登入即可比對版本；不會再次安裝。</translation>
    </message>
    <message>
        <source>{} is installing its firmware.</source>
        <extracomment>ui/update_banner.py</extracomment>
        <translation>{} 正在安裝韌體。</translation>
    </message>
    <message>
        <source>The update of {} was not seen to its end.</source>
        <extracomment>ui/unseen_updates.py, ui/update_banner.py</extracomment>
        <translation>{} 的更新未監看到結束。</translation>
    </message>
    <message>
        <source>Do not unplug it.</source>
        <extracomment>ui/update_banner.py</extracomment>
        <translation>請勿拔除電源。</translation>
    </message>
    <message>
        <source>Updating</source>
        <extracomment>ui/update_banner.py</extracomment>
        <translation>正在更新</translation>
    </message>
    <message>
        <source>It is the same station by name, model and MAC {} (not encrypted).</source>
        <extracomment>ui/updating.py</extracomment>
        <translation>依名稱、型號與 MAC {} 判斷是同一台簡報站 (未加密)。</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>app/firmware_wizard.py</extracomment>
        <translation>結束</translation>
    </message>
    <message>
        <source>{}, holds {}</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>{}，內含 {}</translation>
    </message>
    <message>
        <source>{}, free</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>{}，空的</translation>
    </message>
    <message>
        <source>&amp;Send to slot {}</source>
        <extracomment>ui/picture_editor.py</extracomment>
        <translation>傳送至插槽 {}(&amp;S)</translation>
    </message>
    <message>
        <source>Sent as {} × {} JPEG, {}.</source>
        <extracomment>ui/picture_editor.py</extracomment>
        <translation>以 {} × {} JPEG 傳送，{}。</translation>
    </message>
    <message>
        <source>&amp;Fill: no bars, cuts {} % of the height</source>
        <extracomment>ui/picture_editor.py</extracomment>
        <translation>填滿：無邊條，裁切高度的 {} %(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Replace {}…</source>
        <extracomment>ui/picture_editor.py</extracomment>
        <translation>取代 {}(&amp;R)…</translation>
    </message>
    <message>
        <source>The display has {} × {} pixels.</source>
        <extracomment>ui/picture_editor.py</extracomment>
        <translation>顯示器為 {} × {} 像素。</translation>
    </message>
    <message>
        <source>The station does not say what its display has; {} × {} pixels are assumed.</source>
        <extracomment>ui/picture_editor.py</extracomment>
        <translation>簡報站未說明其顯示器的像素；假定為 {} × {} 像素。</translation>
    </message>
    <message>
        <source>Drag the picture to choose what stays visible.</source>
        <extracomment>ui/picture_editor.py</extracomment>
        <translation>拖曳圖片以選擇可見的部分。</translation>
    </message>
    <message>
        <source>&amp;Fill: no bars, nothing is cut</source>
        <extracomment>ui/picture_editor.py</extracomment>
        <translation>填滿：無邊條，沒有裁切(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Fill: no bars, cuts {} % of the width</source>
        <extracomment>ui/picture_editor.py</extracomment>
        <translation>填滿：無邊條，裁切寬度的 {} %(&amp;F)</translation>
    </message>
    <message>
        <source>Remembered stations</source>
        <extracomment>ui/preferences_stations.py</extracomment>
        <translation>記住的簡報站</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <extracomment>ui/preferences_stations.py</extracomment>
        <translation>忘記(&amp;F)…</translation>
    </message>
    <message>
        <source>Such as 192.168.1.20, 192.168.1.0/24 or 192.168.1.10-40, with :8080 where need be.</source>
        <extracomment>ui/probing.py</extracomment>
        <translation>例如 192.168.1.20、192.168.1.0/24 或 192.168.1.10-40，必要時加上 :8080。</translation>
    </message>
    <message>
        <source>&amp;Add this station to the list</source>
        <extracomment>ui/probing.py</extracomment>
        <translation>將此簡報站加入清單(&amp;A)</translation>
    </message>
    <message>
        <source>Address or range</source>
        <extracomment>ui/probing.py</extracomment>
        <translation>位址或範圍</translation>
    </message>
    <message>
        <source>In the list now:</source>
        <extracomment>ui/probing.py</extracomment>
        <translation>現在已在清單中：</translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>ui/probing.py</extracomment>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>Address or &amp;range</source>
        <extracomment>ui/probing.py</extracomment>
        <translation>位址或範圍(&amp;R)</translation>
    </message>
    <message>
        <source>Look at addresses</source>
        <extracomment>ui/probing.py</extracomment>
        <translation>查看位址</translation>
    </message>
    <message>
        <source>This cannot be looked at.</source>
        <extracomment>ui/probing.py</extracomment>
        <translation>無法查看此項。</translation>
    </message>
    <message>
        <source>Nobody answered there.</source>
        <extracomment>ui/probing.py</extracomment>
        <translation>那裡沒有任何回應。</translation>
    </message>
    <message>
        <source>Could not download Quick Join of {}.</source>
        <extracomment>ui/quick_join_panel.py</extracomment>
        <translation>無法下載 {} 的 Quick Join。</translation>
    </message>
    <message>
        <source>Could not read the name of the Quick Join file of {}.</source>
        <extracomment>ui/quick_join_panel.py</extracomment>
        <translation>無法讀取 {} 的 Quick Join 檔案名稱。</translation>
    </message>
    <message>
        <source>Looking whether somebody has the address already…</source>
        <extracomment>ui/reach_checks.py</extracomment>
        <translation>正在查看此位址是否已有人使用…</translation>
    </message>
    <message>
        <source>Which address DHCP gives is not known.</source>
        <extracomment>ui/reach_checks.py</extracomment>
        <translation>不清楚 DHCP 會提供哪個位址。</translation>
    </message>
    <message>
        <source>So it cannot be told whether this computer reaches it.</source>
        <extracomment>ui/reach_checks.py</extracomment>
        <translation>因此無法得知此電腦能否連線到它。</translation>
    </message>
    <message>
        <source>The station does not go back by itself.</source>
        <extracomment>ui/reach_checks.py</extracomment>
        <translation>簡報站不會自行恢復原狀。</translation>
    </message>
    <message>
        <source>It keeps what it is given, even where nobody reaches it then.</source>
        <extracomment>ui/reach_checks.py</extracomment>
        <translation>它會保留所設定的值，即使之後沒有人能連線到它。</translation>
    </message>
    <message>
        <source>Address, netmask and gateway fit together.</source>
        <extracomment>ui/reach_checks.py</extracomment>
        <translation>位址、網路遮罩與閘道彼此相符。</translation>
    </message>
    <message>
        <source>This computer came in by the cable, which stays.</source>
        <extracomment>ui/reach_checks.py</extracomment>
        <translation>此電腦透過網路線連入，網路線維持不變。</translation>
    </message>
    <message>
        <source>This computer came in through the station’s own Wi-Fi.</source>
        <extracomment>ui/reach_checks.py</extracomment>
        <translation>此電腦透過簡報站自有的 Wi-Fi 連入。</translation>
    </message>
    <message>
        <source>It has to join it again afterwards, with the new name and password.</source>
        <extracomment>ui/reach_checks.py</extracomment>
        <translation>之後必須以新的名稱與密碼重新加入。</translation>
    </message>
    <message>
        <source>This computer came in through a Wi-Fi that the station has joined.</source>
        <extracomment>ui/reach_checks.py</extracomment>
        <translation>此電腦透過簡報站已加入的 Wi-Fi 連入。</translation>
    </message>
    <message>
        <source>Where the station leaves it, only another way leads there.</source>
        <extracomment>ui/reach_checks.py</extracomment>
        <translation>簡報站離開該網路後，只能經由其他途徑連線。</translation>
    </message>
    <message>
        <source>Whether this computer came in by that radio is not known.</source>
        <extracomment>ui/reach_checks.py</extracomment>
        <translation>不清楚此電腦是否透過該無線電連入。</translation>
    </message>
    <message>
        <source>Only through a router.</source>
        <extracomment>ui/reach_checks.py</extracomment>
        <translation>只能經由路由器。</translation>
    </message>
    <message>
        <source>Whether it is free cannot be seen from here.</source>
        <extracomment>ui/reach_checks.py</extracomment>
        <translation>從此處無法得知它是否可用。</translation>
    </message>
    <message>
        <source>In the same network as this computer.</source>
        <extracomment>ui/reach_checks.py</extracomment>
        <translation>與此電腦在同一個網路。</translation>
    </message>
    <message>
        <source>On this computer itself: a simulated station.</source>
        <extracomment>ui/reach_checks.py</extracomment>
        <translation>就在此電腦上：模擬簡報站。</translation>
    </message>
    <message>
        <source>Two machines with one address lose each other.</source>
        <extracomment>ui/reach_checks.py</extracomment>
        <translation>兩台機器使用同一個位址會互相干擾。</translation>
    </message>
    <message>
        <source>Something there refused the connection.</source>
        <extracomment>ui/reach_checks.py</extracomment>
        <translation>該處的裝置拒絕連線。</translation>
    </message>
    <message>
        <source>Last {} characters of the new fingerprint</source>
        <extracomment>ui/replace_pin.py</extracomment>
        <translation>新指紋的最後 {} 個字元</translation>
    </message>
    <message>
        <source>&amp;Trust the new one for {}</source>
        <extracomment>ui/replace_pin.py</extracomment>
        <translation>信任 {} 的新憑證(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Reset {}</source>
        <extracomment>ui/reset_dialog.py</extracomment>
        <translation>重設 {}(&amp;R)</translation>
    </message>
    <message>
        <source>gone after {} s</source>
        <extracomment>ui/resetting.py, ui/restarting.py</extracomment>
        <translation>{} 秒後離線</translation>
    </message>
    <message>
        <source>It calls itself {} now and answers at {}.</source>
        <extracomment>ui/resetting.py</extracomment>
        <translation>它現在的名稱是 {}，並在 {} 回應。</translation>
    </message>
    <message>
        <source>It answers at {}.</source>
        <extracomment>ui/resetting.py</extracomment>
        <translation>它在 {} 回應。</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>ui/resetting.py, ui/setup_pass.py, ui/steps.py, ui/waiting.py</extracomment>
        <translation>完成</translation>
    </message>
    <message>
        <source>starting, {} s</source>
        <extracomment>ui/resetting.py, ui/restarting.py</extracomment>
        <translation>啟動中，{} 秒</translation>
    </message>
    <message>
        <source>They stay here, unsent. To have them in force, cancel and apply them first.</source>
        <extracomment>ui/restart_dialog.py</extracomment>
        <translation>它們會留在此處，不會傳送。若要使其生效，請取消並先套用。</translation>
    </message>
    <message>
        <source>Whoever presents on it now is cut off, and the room’s display goes dark.</source>
        <extracomment>ui/restart_dialog.py</extracomment>
        <translation>正在簡報的人會中斷，會議室顯示器會全黑。</translation>
    </message>
    <message>
        <source>It is away for about a minute; some stations take three.</source>
        <extracomment>ui/restart_dialog.py</extracomment>
        <translation>它會離線約一分鐘；有些簡報站需要三分鐘。</translation>
    </message>
    <message>
        <source>The program waits, signs in again by itself and reads all settings anew.</source>
        <extracomment>ui/restart_dialog.py</extracomment>
        <translation>程式會等待、自動重新登入，並重新讀取所有設定。</translation>
    </message>
    <message>
        <source>Its fixed address is given up, and {} may change.</source>
        <extracomment>ui/restart_dialog.py</extracomment>
        <translation>它會放棄固定位址，{} 可能變更。</translation>
    </message>
    <message>
        <source>1 change was not sent.</source>
        <extracomment>ui/restart_dialog.py</extracomment>
        <translation>1 項變更未傳送。</translation>
    </message>
    <message>
        <source>{} changes were not sent.</source>
        <extracomment>ui/restart_dialog.py</extracomment>
        <translation>{} 項變更未傳送。</translation>
    </message>
    <message>
        <source>&amp;Go back to DHCP, too</source>
        <extracomment>ui/restart_dialog.py</extracomment>
        <translation>同時恢復 DHCP(&amp;G)</translation>
    </message>
    <message>
        <source>Go back to DHCP, too</source>
        <extracomment>ui/restart_dialog.py</extracomment>
        <translation>同時恢復 DHCP</translation>
    </message>
    <message>
        <source>&amp;Restart {}</source>
        <extracomment>ui/restart_dialog.py</extracomment>
        <translation>重新啟動 {}(&amp;R)</translation>
    </message>
    <message>
        <source>Its address comes from DHCP already.</source>
        <extracomment>ui/restart_dialog.py</extracomment>
        <translation>它的位址已由 DHCP 提供。</translation>
    </message>
    <message>
        <source>The program looks for it by its certificate.</source>
        <extracomment>ui/restart_dialog.py</extracomment>
        <translation>程式會依憑證尋找它。</translation>
    </message>
    <message>
        <source>The program looks for it by name and model.</source>
        <extracomment>ui/restart_dialog.py</extracomment>
        <translation>程式會依名稱與型號尋找它。</translation>
    </message>
    <message>
        <source>The address may change.</source>
        <extracomment>ui/restart_dialog.py</extracomment>
        <translation>位址可能變更。</translation>
    </message>
    <message>
        <source>Please wait. Your unsent changes are kept; nothing is sent again by itself.</source>
        <extracomment>ui/restarting.py</extracomment>
        <translation>請稍候。您未傳送的變更已保留；不會自行重新傳送任何內容。</translation>
    </message>
    <message>
        <source>Most stations take less. The program keeps watching, at its address and by mDNS.</source>
        <extracomment>ui/restarting.py</extracomment>
        <translation>大多數簡報站所需時間較短。程式會以其位址與 mDNS 繼續監看。</translation>
    </message>
    <message>
        <source>The restart was sent; whether it is back is not known. Sign in again once it answers.</source>
        <extracomment>ui/restarting.py</extracomment>
        <translation>重新啟動已傳送；不清楚它是否已恢復連線。請在它回應後重新登入。</translation>
    </message>
    <message>
        <source>It took the restart and was never seen away. What needs a restart may still need one.</source>
        <extracomment>ui/restarting.py</extracomment>
        <translation>它接受了重新啟動，但未曾離線。需要重新啟動的項目可能仍需重新啟動。</translation>
    </message>
    <message>
        <source>Is it switched on, and is its network cable in?</source>
        <extracomment>ui/restarting.py</extracomment>
        <translation>它開機了嗎？網路線接好了嗎？</translation>
    </message>
    <message>
        <source>What does the room’s display show: a start picture, or its name and address?</source>
        <extracomment>ui/restarting.py</extracomment>
        <translation>會議室顯示器顯示什麼：開始畫面，或其名稱與位址？</translation>
    </message>
    <message>
        <source>Did the address change? With DHCP it may have another one; use “Add by address”.</source>
        <extracomment>ui/restarting.py</extracomment>
        <translation>位址變更了嗎？使用 DHCP 時可能已取得其他位址；請使用「依位址新增」。</translation>
    </message>
    <message>
        <source>Is this computer still in the same network?</source>
        <extracomment>ui/restarting.py</extracomment>
        <translation>此電腦仍在同一個網路嗎？</translation>
    </message>
    <message>
        <source>back after {} s</source>
        <extracomment>ui/restarting.py</extracomment>
        <translation>{} 秒後恢復連線</translation>
    </message>
    <message>
        <source>Send the restart, once</source>
        <extracomment>ui/restarting.py</extracomment>
        <translation>傳送重新啟動 (僅一次)</translation>
    </message>
    <message>
        <source>Wait until it is back</source>
        <extracomment>ui/restarting.py</extracomment>
        <translation>等待它恢復連線</translation>
    </message>
    <message>
        <source>Find it again, perhaps at another address</source>
        <extracomment>ui/restarting.py</extracomment>
        <translation>再次找到它，位址可能不同</translation>
    </message>
    <message>
        <source>Sign in again, and read all settings</source>
        <extracomment>ui/restarting.py</extracomment>
        <translation>重新登入，並讀取所有設定</translation>
    </message>
    <message>
        <source>There are some for 1 more station, too.</source>
        <extracomment>ui/safekeeping.py</extracomment>
        <translation>另有 1 台簡報站也有未傳送的變更。</translation>
    </message>
    <message>
        <source>There are some for {} more stations, too.</source>
        <extracomment>ui/safekeeping.py</extracomment>
        <translation>另有 {} 台簡報站也有未傳送的變更。</translation>
    </message>
    <message>
        <source>1 change for {} was not sent.</source>
        <extracomment>ui/safekeeping.py</extracomment>
        <translation>{} 有 1 項變更未傳送。</translation>
    </message>
    <message>
        <source>{} changes for {} were not sent.</source>
        <extracomment>ui/safekeeping.py</extracomment>
        <translation>{1} 有 {0} 項變更未傳送。</translation>
    </message>
    <message>
        <source>1 change for {} cannot be put back now.</source>
        <extracomment>ui/safekeeping.py</extracomment>
        <translation>{} 的 1 項變更目前無法放回。</translation>
    </message>
    <message>
        <source>{} changes for {} cannot be put back now.</source>
        <extracomment>ui/safekeeping.py</extracomment>
        <translation>{1} 的 {0} 項變更目前無法放回。</translation>
    </message>
    <message>
        <source>1 change for {} is kept.</source>
        <extracomment>ui/safekeeping.py</extracomment>
        <translation>{} 有 1 項變更已保留。</translation>
    </message>
    <message>
        <source>{} changes for {} are kept.</source>
        <extracomment>ui/safekeeping.py</extracomment>
        <translation>{1} 有 {0} 項變更已保留。</translation>
    </message>
    <message>
        <source>skipped</source>
        <extracomment>ui/setup_pass.py</extracomment>
        <translation>已略過</translation>
    </message>
    <message>
        <source>{} of {} done, {} skipped</source>
        <extracomment>ui/setup_pass.py</extracomment>
        <translation>已完成 {} / {}，略過 {} 項</translation>
    </message>
    <message>
        <source>{} of {} done</source>
        <extracomment>ui/setup_pass.py</extracomment>
        <translation>已完成 {} / {}</translation>
    </message>
    <message>
        <source>{} more hidden: they are too many to be asked.</source>
        <extracomment>ui/sidebar.py</extracomment>
        <translation>另有 {} 台未列出：數量太多，無法逐一詢問。</translation>
    </message>
    <message>
        <source>Size not known</source>
        <extracomment>ui/slot_card.py</extracomment>
        <translation>大小不明</translation>
    </message>
    <message>
        <source>Slot {}, free</source>
        <extracomment>ui/slot_card.py</extracomment>
        <translation>插槽 {}，空的</translation>
    </message>
    <message>
        <source>built in</source>
        <extracomment>ui/slot_card.py</extracomment>
        <translation>內建</translation>
    </message>
    <message>
        <source>on display</source>
        <extracomment>ui/slot_card.py</extracomment>
        <translation>顯示中</translation>
    </message>
    <message>
        <source>Choose a picture for slot {}</source>
        <extracomment>ui/slot_card.py, ui/wallpaper_panel.py</extracomment>
        <translation>為插槽 {} 選擇圖片</translation>
    </message>
    <message>
        <source>Slot {} is free</source>
        <extracomment>ui/slot_card.py</extracomment>
        <translation>插槽 {} 是空的</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <extracomment>ui/station_header.py</extracomment>
        <translation>複製位址</translation>
    </message>
    <message>
        <source>Set &amp;up {}…</source>
        <extracomment>ui/station_header.py</extracomment>
        <translation>設定 {}(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Forget what is known of {}…</source>
        <extracomment>ui/station_header.py</extracomment>
        <translation>忘記關於 {} 的資訊(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Sign out of {}</source>
        <extracomment>ui/station_header.py</extracomment>
        <translation>登出 {}(&amp;S)</translation>
    </message>
    <message>
        <source>Could not read the settings of {}.</source>
        <extracomment>ui/station_view.py</extracomment>
        <translation>無法讀取 {} 的設定。</translation>
    </message>
    <message>
        <source>Read at {} ({}).</source>
        <extracomment>ui/station_view.py</extracomment>
        <translation>讀取於 {} ({})。</translation>
    </message>
    <message>
        <source>Check that it is on and in the same network.</source>
        <extracomment>ui/trouble.py</extracomment>
        <translation>請確認它已開機且位於同一網路。</translation>
    </message>
    <message>
        <source>waits for you</source>
        <extracomment>ui/steps.py</extracomment>
        <translation>等候您</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>ui/steps.py</extracomment>
        <translation>進行中</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>ui/steps.py</extracomment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>ui/steps.py</extracomment>
        <translation>未進行</translation>
    </message>
    <message>
        <source>These texts, and nothing else. They hold names, addresses and settings of your stations, but no passwords, keys and codes. Look at them before you hand the file on.</source>
        <extracomment>ui/support_dialog.py</extracomment>
        <translation>就是這些文字，沒有其他內容。其中有簡報站的名稱、位址與設定，但沒有密碼、金鑰與代碼。轉交檔案前請先查看。</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <extracomment>ui/support_dialog.py</extracomment>
        <translation>支援資料包</translation>
    </message>
    <message>
        <source>Files of the bundle</source>
        <extracomment>ui/support_dialog.py</extracomment>
        <translation>資料包的檔案</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <extracomment>ui/support_dialog.py</extracomment>
        <translation>儲存(&amp;S)…</translation>
    </message>
    <message>
        <source>What goes into the bundle</source>
        <extracomment>ui/support_dialog.py</extracomment>
        <translation>資料包的內容</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <extracomment>ui/support_dialog.py</extracomment>
        <translation>儲存支援資料包</translation>
    </message>
    <message>
        <source>Zip (*.zip)</source>
        <extracomment>ui/support_dialog.py</extracomment>
        <translation>Zip (*.zip)</translation>
    </message>
    <message>
        <source>The bundle was not saved.</source>
        <extracomment>ui/support_dialog.py</extracomment>
        <translation>資料包未儲存。</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <extracomment>ui/support_dialog.py</extracomment>
        <translation>請選擇其他位置。</translation>
    </message>
    <message>
        <source>&amp;Factory reset of {}…</source>
        <extracomment>ui/system_panel.py</extracomment>
        <translation>將 {} 恢復原廠設定(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>淺色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>高對比(&amp;H)</translation>
    </message>
    <message>
        <source>Search settings</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>搜尋設定</translation>
    </message>
    <message>
        <source>Preferences (Ctrl+,)</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>偏好設定 (Ctrl+,)</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>淺色或深色</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>說明 (F1)</translation>
    </message>
    <message>
        <source>Sign in to a station to search its settings.</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>登入簡報站即可搜尋其設定。</translation>
    </message>
    <message>
        <source>same name as another</source>
        <extracomment>ui/twins.py</extracomment>
        <translation>與另一台同名</translation>
    </message>
    <message>
        <source>The update of {} was not seen to its end (ordered at {}).</source>
        <extracomment>ui/unseen_updates.py</extracomment>
        <translation>{} 的更新未監看到結束 (於 {} 下達指令)。</translation>
    </message>
    <message>
        <source>The updates of {} stations were not seen to their end.</source>
        <extracomment>ui/unseen_updates.py</extracomment>
        <translation>{} 台簡報站的更新未監看到結束。</translation>
    </message>
    <message>
        <source>Its version can be compared; nothing is installed again.</source>
        <extracomment>ui/update_banner.py</extracomment>
        <translation>可以比對版本；不會再次安裝。</translation>
    </message>
    <message>
        <source>Ordered at {}.</source>
        <extracomment>ui/update_banner.py</extracomment>
        <translation>於 {} 下達指令。</translation>
    </message>
    <message>
        <source>Updating: installing</source>
        <extracomment>ui/updating.py</extracomment>
        <translation>正在更新：安裝中</translation>
    </message>
    <message>
        <source>It is the same station: certificate as before, MAC {}.</source>
        <extracomment>ui/updating.py</extracomment>
        <translation>是同一台簡報站：憑證與先前相同，MAC {}。</translation>
    </message>
    <message>
        <source>Updating: sending</source>
        <extracomment>ui/updating.py</extracomment>
        <translation>正在更新：傳送中</translation>
    </message>
    <message>
        <source>Updating: downloading</source>
        <extracomment>ui/updating.py</extracomment>
        <translation>正在更新：下載中</translation>
    </message>
    <message>
        <source>It goes on.</source>
        <extracomment>ui/updating.py</extracomment>
        <translation>仍在進行。</translation>
    </message>
    <message>
        <source>Reading the slots…</source>
        <extracomment>ui/upload_queue.py</extracomment>
        <translation>正在讀取插槽…</translation>
    </message>
    <message>
        <source>Putting it on the display…</source>
        <extracomment>ui/upload_queue.py</extracomment>
        <translation>正在放到顯示器上…</translation>
    </message>
    <message>
        <source>Reading the slots back…</source>
        <extracomment>ui/upload_queue.py</extracomment>
        <translation>正在讀回插槽…</translation>
    </message>
    <message>
        <source>{} to slot {}</source>
        <extracomment>ui/upload_queue.py</extracomment>
        <translation>{} 到插槽 {}</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <extracomment>ui/upload_queue.py</extracomment>
        <translation>等待輪到它</translation>
    </message>
    <message>
        <source>Sending {}</source>
        <extracomment>ui/upload_queue.py</extracomment>
        <translation>正在傳送 {}</translation>
    </message>
    <message>
        <source>Cancel {}</source>
        <extracomment>ui/upload_queue.py</extracomment>
        <translation>取消 {}</translation>
    </message>
    <message>
        <source>Send {} again</source>
        <extracomment>ui/upload_queue.py</extracomment>
        <translation>重新傳送 {}</translation>
    </message>
    <message>
        <source>Close this message</source>
        <extracomment>ui/upload_queue.py</extracomment>
        <translation>關閉此訊息</translation>
    </message>
    <message>
        <source>{}/s</source>
        <extracomment>ui/upload_queue.py</extracomment>
        <translation>{}/秒</translation>
    </message>
    <message>
        <source>Another device answers in its place, or the station was reset or replaced. Nothing was sent. Ask who looks after it before you trust the new certificate.</source>
        <extracomment>ui/verdict.py</extracomment>
        <translation>另一個裝置在其位置回應，或簡報站已重設或更換。未傳送任何內容。信任新憑證之前，請詢問負責的人員。</translation>
    </message>
    <message>
        <source>This station was seen on https. The program never speaks to it on http again, for then somebody could listen or take its place. Nothing was sent.</source>
        <extracomment>ui/verdict.py</extracomment>
        <translation>此簡報站曾以 https 連線。程式不會再以 http 與它通訊，以免遭人竊聽或冒充。未傳送任何內容。</translation>
    </message>
    <message>
        <source>It is the station that &amp;I mean</source>
        <extracomment>ui/verdict.py</extracomment>
        <translation>這就是我要的簡報站(&amp;I)</translation>
    </message>
    <message>
        <source>Nothing is sent to a station that is not the one seen before.</source>
        <extracomment>ui/verdict.py</extracomment>
        <translation>若不是先前見過的簡報站，不會傳送任何內容。</translation>
    </message>
    <message>
        <source>Say first that it is the station that you mean.</source>
        <extracomment>ui/verdict.py</extracomment>
        <translation>請先確認這就是您要的簡報站。</translation>
    </message>
    <message>
        <source>Another certificate than before.</source>
        <extracomment>ui/verdict.py</extracomment>
        <translation>憑證與先前不同。</translation>
    </message>
    <message>
        <source>Only http now, and https before.</source>
        <extracomment>ui/verdict.py</extracomment>
        <translation>現在只有 http，先前是 https。</translation>
    </message>
    <message>
        <source>Is it the right station?</source>
        <extracomment>ui/verdict.py</extracomment>
        <translation>這是正確的簡報站嗎？</translation>
    </message>
    <message>
        <source>&amp;Stop watching</source>
        <extracomment>ui/lost_page.py, ui/waiting.py</extracomment>
        <translation>停止監看(&amp;S)</translation>
    </message>
    <message>
        <source>still to come</source>
        <extracomment>ui/steps.py, ui/waiting.py</extracomment>
        <translation>尚未進行</translation>
    </message>
    <message>
        <source>Show it</source>
        <extracomment>ui/update_banner.py</extracomment>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Go on watching</source>
        <extracomment>ui/update_banner.py</extracomment>
        <translation>繼續監看</translation>
    </message>
    <message>
        <source>Replace the certificate…</source>
        <extracomment>ui/verdict.py</extracomment>
        <translation>更換憑證…</translation>
    </message>
    <message>
        <source>What to check</source>
        <extracomment>ui/waiting.py, ui/welcome.py</extracomment>
        <translation>檢查事項</translation>
    </message>
    <message>
        <source>What it did meanwhile was not seen; it is looked after again from now on.</source>
        <extracomment>ui/waking.py</extracomment>
        <translation>其間的情況未能看到；從現在起繼續觀察。</translation>
    </message>
    <message>
        <source>Checked again at {}.</source>
        <extracomment>ui/waking.py</extracomment>
        <translation>已於 {} 重新檢查。</translation>
    </message>
    <message>
        <source>The station has no way to bring it back.</source>
        <extracomment>ui/wallpaper_dialogs.py</extracomment>
        <translation>簡報站無法復原它。</translation>
    </message>
    <message>
        <source>Replace {} in slot {} of {}?</source>
        <extracomment>ui/wallpaper_dialogs.py</extracomment>
        <translation>要取代 {2} 插槽 {1} 中的 {0} 嗎？</translation>
    </message>
    <message>
        <source>Delete wallpapers from {}?</source>
        <extracomment>ui/wallpaper_dialogs.py</extracomment>
        <translation>要從 {} 刪除桌布嗎？</translation>
    </message>
    <message>
        <source>&amp;Delete 1 picture</source>
        <extracomment>ui/wallpaper_dialogs.py</extracomment>
        <translation>刪除 1 張圖片(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Delete {} pictures</source>
        <extracomment>ui/wallpaper_dialogs.py</extracomment>
        <translation>刪除 {} 張圖片(&amp;D)</translation>
    </message>
    <message>
        <source>{} is on the display now. Slot {}, {}, is put there first.</source>
        <extracomment>ui/wallpaper_dialogs.py</extracomment>
        <translation>{} 目前在顯示器上。會先改為顯示插槽 {} 的 {}。</translation>
    </message>
    <message>
        <source>Replace a wallpaper of {}?</source>
        <extracomment>ui/wallpaper_dialogs.py</extracomment>
        <translation>要取代 {} 的桌布嗎？</translation>
    </message>
    <message>
        <source>It is on the display now.</source>
        <extracomment>ui/wallpaper_dialogs.py</extracomment>
        <translation>它目前在顯示器上。</translation>
    </message>
    <message>
        <source>Delete {} from {}?</source>
        <extracomment>ui/wallpaper_dialogs.py</extracomment>
        <translation>要從 {1} 刪除 {0} 嗎？</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>ui/wallpaper_dialogs.py</extracomment>
        <translation>刪除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Delete {}</source>
        <extracomment>ui/wallpaper_dialogs.py</extracomment>
        <translation>刪除 {}(&amp;D)</translation>
    </message>
    <message>
        <source>What is on the display stays there.</source>
        <extracomment>ui/wallpaper_dialogs.py</extracomment>
        <translation>顯示器上的內容會保留。</translation>
    </message>
    <message>
        <source>It is on the display now; what comes next is the station’s choice.</source>
        <extracomment>ui/wallpaper_dialogs.py</extracomment>
        <translation>它目前在顯示器上；接下來顯示什麼由簡報站決定。</translation>
    </message>
    <message>
        <source>{} goes there instead.</source>
        <extracomment>ui/wallpaper_dialogs.py</extracomment>
        <translation>將改放 {}。</translation>
    </message>
    <message>
        <source>&amp;Delete nothing</source>
        <extracomment>ui/wallpaper_dialogs.py</extracomment>
        <translation>不刪除任何內容(&amp;D)</translation>
    </message>
    <message>
        <source>The slots have not been read yet.</source>
        <extracomment>ui/wallpaper_panel.py</extracomment>
        <translation>插槽尚未讀取。</translation>
    </message>
    <message>
        <source>Wait until what is under way has ended.</source>
        <extracomment>ui/wallpaper_panel.py</extracomment>
        <translation>請等待進行中的作業結束。</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy one first.</source>
        <extracomment>ui/wallpaper_panel.py</extracomment>
        <translation>剪貼簿中沒有圖片。請先複製一張。</translation>
    </message>
    <message>
        <source>JPEG or PNG, and what can be converted; you see it before it is sent.</source>
        <extracomment>ui/wallpaper_panel.py</extracomment>
        <translation>JPEG、PNG 與可轉換的格式；傳送前您會先看到。</translation>
    </message>
    <message>
        <source>Choose &amp;pictures…</source>
        <extracomment>ui/wallpaper_panel.py</extracomment>
        <translation>選擇圖片(&amp;P)…</translation>
    </message>
    <message>
        <source>Paste pict&amp;ure</source>
        <extracomment>ui/wallpaper_panel.py</extracomment>
        <translation>貼上圖片(&amp;U)</translation>
    </message>
    <message>
        <source>De&amp;lete pictures…</source>
        <extracomment>ui/wallpaper_panel.py</extracomment>
        <translation>刪除圖片(&amp;L)…</translation>
    </message>
    <message>
        <source>No slot of yours holds a picture.</source>
        <extracomment>ui/wallpaper_panel.py</extracomment>
        <translation>您的插槽中沒有圖片。</translation>
    </message>
    <message>
        <source>The station also lists what belongs to no slot.</source>
        <extracomment>ui/wallpaper_panel.py</extracomment>
        <translation>簡報站也列出不屬於任何插槽的內容。</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <extracomment>ui/wallpaper_panel.py</extracomment>
        <translation>選擇圖片</translation>
    </message>
    <message>
        <source>{} pictures</source>
        <extracomment>ui/wallpaper_panel.py</extracomment>
        <translation>{} 張圖片</translation>
    </message>
    <message>
        <source>Deleting {}…</source>
        <extracomment>ui/wallpaper_panel.py</extracomment>
        <translation>正在刪除 {}…</translation>
    </message>
    <message>
        <source>Nothing to send.</source>
        <extracomment>ui/wallpaper_panel.py</extracomment>
        <translation>沒有可傳送的內容。</translation>
    </message>
    <message>
        <source>Delete the old picture first, then send it again.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>請先刪除舊圖片，再重新傳送。</translation>
    </message>
    <message>
        <source>Sending {} was stopped.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>已停止傳送 {}。</translation>
    </message>
    <message>
        <source>Slot {} of {} holds {}.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>{1} 的插槽 {0} 含有 {2}。</translation>
    </message>
    <message>
        <source>On the display: slot {}, {}.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>顯示器上：插槽 {}，{}。</translation>
    </message>
    <message>
        <source>Whether {} arrived is not known.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>不清楚 {} 是否已送達。</translation>
    </message>
    <message>
        <source>The station said yes and still lists it.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>簡報站表示同意，卻仍列出它。</translation>
    </message>
    <message>
        <source>Deleted: {}. Still there: {}.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>已刪除：{}。仍在：{}。</translation>
    </message>
    <message>
        <source>Nothing was deleted; still there: {}.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>未刪除任何內容；仍在：{}。</translation>
    </message>
    <message>
        <source>What is on the display now could not be read.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>無法讀取目前顯示器上的內容。</translation>
    </message>
    <message>
        <source>What slot {} of {} holds now could not be read.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>無法讀取 {1} 的插槽 {0} 目前的內容。</translation>
    </message>
    <message>
        <source>Slot {} of {} is free.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>{1} 的插槽 {0} 是空的。</translation>
    </message>
    <message>
        <source>Which one is on the display, the station does not say.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>簡報站未說明顯示器上是哪一張。</translation>
    </message>
    <message>
        <source>It is on the display.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>它在顯示器上。</translation>
    </message>
    <message>
        <source>{} was sent.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>已傳送 {}。</translation>
    </message>
    <message>
        <source>Whether the whole picture is there is not known.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>不清楚整張圖片是否都在。</translation>
    </message>
    <message>
        <source>Change it, or try another slot.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>請修改它，或試試另一個插槽。</translation>
    </message>
    <message>
        <source>Deleted: {}.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>已刪除：{}。</translation>
    </message>
    <message>
        <source>{} is on the display.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>{} 在顯示器上。</translation>
    </message>
    <message>
        <source>It is not on the display yet.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>它尚未顯示在顯示器上。</translation>
    </message>
    <message>
        <source>Look at it, or send it again.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>請查看它，或重新傳送。</translation>
    </message>
    <message>
        <source>The station took it and does not list it.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>簡報站接受了它，卻沒有列出。</translation>
    </message>
    <message>
        <source>What is there now could not be read.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>無法讀取目前的內容。</translation>
    </message>
    <message>
        <source>The station said yes and shows another.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>簡報站表示同意，卻顯示另一張。</translation>
    </message>
    <message>
        <source>Is the station on?</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>簡報站開機了嗎？</translation>
    </message>
    <message>
        <source>The room’s display shows its name or its address.</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>會議室顯示器會顯示其名稱或位址。</translation>
    </message>
    <message>
        <source>Is this computer in the same network?</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>此電腦在同一個網路嗎？</translation>
    </message>
    <message>
        <source>Guest networks and VLANs often keep devices apart.</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>訪客網路與 VLAN 常會將裝置彼此隔離。</translation>
    </message>
    <message>
        <source>Does the display show an address?</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>顯示器有顯示位址嗎？</translation>
    </message>
    <message>
        <source>Then “Add by address” works without searching.</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>那麼「依位址新增」不需搜尋即可使用。</translation>
    </message>
    <message>
        <source>Nothing at all?</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>什麼都沒有嗎？</translation>
    </message>
    <message>
        <source>Connect a cable directly, or join the station’s own Wi-Fi.</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>請直接接上網路線，或加入簡報站自有的 Wi-Fi。</translation>
    </message>
    <message>
        <source>Looking for stations</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>正在尋找簡報站</translation>
    </message>
    <message>
        <source>One moment: the search begins.</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>請稍候：即將開始搜尋。</translation>
    </message>
    <message>
        <source>Search a&amp;gain</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>再次搜尋(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Try with a simulated station</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>試用模擬簡報站(&amp;T)</translation>
    </message>
    <message>
        <source>The search goes on. A station appears here by itself as soon as it answers.</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>搜尋會持續進行。簡報站一回應就會自動出現在此。</translation>
    </message>
    <message>
        <source>1 station found</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>找到 1 台簡報站</translation>
    </message>
    <message>
        <source>Pick one in the list at the left to set it up.</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>請在左側清單中選擇一台進行設定。</translation>
    </message>
    <message>
        <source>Starting a simulated station</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>正在啟動模擬簡報站</translation>
    </message>
    <message>
        <source>It appears in a moment.</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>馬上就會出現。</translation>
    </message>
    <message>
        <source>The search is not possible</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>無法搜尋</translation>
    </message>
    <message>
        <source>What was tried</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>已嘗試的項目</translation>
    </message>
    <message>
        <source>It holds the password of the station’s Wi-Fi. Save or print it only where guests may join.</source>
        <extracomment>ui/wifi_code_dialog.py</extracomment>
        <translation>它含有簡報站 Wi-Fi 的密碼。請只在訪客可加入之處儲存或列印。</translation>
    </message>
    <message>
        <source>Join the Wi-Fi of {}</source>
        <extracomment>ui/wifi_code_dialog.py</extracomment>
        <translation>加入 {} 的 Wi-Fi</translation>
    </message>
    <message>
        <source>The camera of a phone joins {} with it.</source>
        <extracomment>ui/wifi_code_dialog.py</extracomment>
        <translation>手機相機可用它加入 {}。</translation>
    </message>
    <message>
        <source>Password of the network</source>
        <extracomment>ui/wifi_code_dialog.py</extracomment>
        <translation>網路密碼</translation>
    </message>
    <message>
        <source>The station does not show its password; type it here.</source>
        <extracomment>ui/wifi_code_dialog.py</extracomment>
        <translation>簡報站不會顯示其密碼；請在此輸入。</translation>
    </message>
    <message>
        <source>&amp;Save as a picture…</source>
        <extracomment>ui/wifi_code_dialog.py</extracomment>
        <translation>儲存為圖片(&amp;S)…</translation>
    </message>
    <message>
        <source>Type the password first.</source>
        <extracomment>ui/wifi_code_dialog.py</extracomment>
        <translation>請先輸入密碼。</translation>
    </message>
    <message>
        <source>QR code to join {}</source>
        <extracomment>ui/wifi_code_dialog.py</extracomment>
        <translation>加入 {} 的 QR 碼</translation>
    </message>
    <message>
        <source>Whoever sees the code can join.</source>
        <extracomment>ui/wifi_code_dialog.py</extracomment>
        <translation>看到 QR 碼的人都能加入。</translation>
    </message>
    <message>
        <source>Name or password do not fit into a code.</source>
        <extracomment>ui/wifi_code_dialog.py</extracomment>
        <translation>名稱或密碼太長，無法放入 QR 碼。</translation>
    </message>
    <message>
        <source>Save the QR code</source>
        <extracomment>ui/wifi_code_dialog.py</extracomment>
        <translation>儲存 QR 碼</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <extracomment>ui/wifi_code_dialog.py</extracomment>
        <translation>PNG 圖片 (*.png)</translation>
    </message>
    <message>
        <source>The picture is {}.</source>
        <extracomment>ui/wifi_code_dialog.py</extracomment>
        <translation>圖片為 {}。</translation>
    </message>
    <message>
        <source>No code.</source>
        <extracomment>ui/wifi_code_dialog.py</extracomment>
        <translation>沒有 QR 碼。</translation>
    </message>
    <message>
        <source>The picture was not saved.</source>
        <extracomment>ui/wifi_code_dialog.py</extracomment>
        <translation>圖片未儲存。</translation>
    </message>
    <message>
        <source>In bridge mode guests get their addresses from the wired network. Without a cable they get none and reach nothing, and so does this computer if it came in through this Wi-Fi.</source>
        <extracomment>ui/wifi_panel.py</extracomment>
        <translation>在橋接模式下，訪客從有線網路取得位址。沒有網路線時，他們無法取得位址也無法連線；若此電腦是透過此 Wi-Fi 連入，也是如此。</translation>
    </message>
    <message>
        <source>No cable is in.</source>
        <extracomment>ui/wifi_panel.py</extracomment>
        <translation>未接網路線。</translation>
    </message>
    <message>
        <source>Show the &amp;QR code to join…</source>
        <extracomment>ui/wifi_panel.py</extracomment>
        <translation>顯示加入用的 QR 碼(&amp;Q)…</translation>
    </message>
    <message>
        <source>Only while the station opens its own network.</source>
        <extracomment>app/settings/wifi.py, ui/wifi_panel.py</extracomment>
        <translation>僅在簡報站開啟自有網路時適用。</translation>
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
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Slot {}: {}, on the display now</source>
        <extracomment>ui/wallpaper_dialogs.py</extracomment>
        <translation>插槽 {}：{}，目前在顯示器上</translation>
    </message>
    <message>
        <source>Slot {}: {}</source>
        <extracomment>ui/wallpaper_dialogs.py</extracomment>
        <translation>插槽 {}：{}</translation>
    </message>
    <message>
        <source>Tick what is to go.</source>
        <extracomment>ui/wallpaper_dialogs.py</extracomment>
        <translation>勾選要刪除的項目。</translation>
    </message>
    <message>
        <source>Could not read the wallpapers of {}.</source>
        <extracomment>ui/wallpaper_panel.py</extracomment>
        <translation>無法讀取 {} 的桌布。</translation>
    </message>
    <message>
        <source>Could not show {} of {}.</source>
        <extracomment>ui/wallpaper_panel.py, ui/wallpaper_words.py</extracomment>
        <translation>無法顯示 {1} 的 {0}。</translation>
    </message>
    <message>
        <source>Could not delete {} of {}.</source>
        <extracomment>ui/wallpaper_panel.py, ui/wallpaper_words.py</extracomment>
        <translation>無法刪除 {1} 的 {0}。</translation>
    </message>
    <message>
        <source>Could not put {} into slot {} of {}.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>無法將 {0} 放入 {2} 的插槽 {1}。</translation>
    </message>
    <message>
        <source>On the display: slot {}, which holds nothing.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>顯示器上：插槽 {}，其中沒有內容。</translation>
    </message>
    <message>
        <source>Slot {} is free.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>插槽 {} 是空的。</translation>
    </message>
    <message>
        <source>Their slots are free.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>它們的插槽是空的。</translation>
    </message>
    <message>
        <source>{} stations found</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>找到 {} 台簡報站</translation>
    </message>
    <message>
        <source>Checking this computer’s networks…</source>
        <extracomment>ui/why_not_seen.py</extracomment>
        <translation>正在檢查此電腦的網路…</translation>
    </message>
    <message>
        <source>What can be told from here, what may be in the way, and what to do. The search in the background goes on.</source>
        <extracomment>ui/why_not_seen.py</extracomment>
        <translation>從此處能得知的情況、可能的阻礙與處理方法。背景搜尋會繼續進行。</translation>
    </message>
    <message>
        <source>Why can’t I see it?</source>
        <extracomment>ui/sidebar.py, ui/why_not_seen.py</extracomment>
        <translation>為什麼看不到它？</translation>
    </message>
    <message>
        <source>Cop&amp;y what was found</source>
        <extracomment>ui/why_not_seen.py</extracomment>
        <translation>複製檢查結果(&amp;Y)</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <extracomment>ui/why_not_seen.py</extracomment>
        <translation>再次檢查(&amp;G)</translation>
    </message>
    <message>
        <source>This computer</source>
        <extracomment>ui/why_not_seen.py</extracomment>
        <translation>此電腦</translation>
    </message>
    <message>
        <source>{} Choose another place, and try again.</source>
        <extracomment>ui/work.py</extracomment>
        <translation>{} 請選擇其他位置，再試一次。</translation>
    </message>
    <message>
        <source>Two stations answer at its address.</source>
        <extracomment>ui/listed.py</extracomment>
        <translation>有兩台簡報站在其位址回應。</translation>
    </message>
    <message>
        <source>Signed in</source>
        <extracomment>ui/listed.py</extracomment>
        <translation>已登入</translation>
    </message>
    <message>
        <source>Signed out by the station</source>
        <extracomment>ui/listed.py</extracomment>
        <translation>已由簡報站登出</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <extracomment>ui/listed.py</extracomment>
        <translation>沒有回應</translation>
    </message>
    <message>
        <source>Listening on {}</source>
        <extracomment>ui/finding.py</extracomment>
        <translation>正在 {} 上接聽</translation>
    </message>
    <message>
        <source>Nobody else answered.</source>
        <extracomment>ui/finding.py</extracomment>
        <translation>沒有其他裝置回應。</translation>
    </message>
    <message>
        <source>Asked for {}, for {} s.</source>
        <extracomment>ui/finding.py</extracomment>
        <translation>已詢問 {}，歷時 {} 秒。</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <extracomment>ui/listed.py</extracomment>
        <translation>未登入</translation>
    </message>
    <message>
        <source>Typed address</source>
        <extracomment>ui/workplace.py</extracomment>
        <translation>輸入的位址</translation>
    </message>
    <message>
        <source>The simulated stations did not start</source>
        <extracomment>ui/finding.py</extracomment>
        <translation>模擬簡報站未啟動</translation>
    </message>
    <message>
        <source>1 other device answered, and is no station.</source>
        <extracomment>ui/finding.py</extracomment>
        <translation>另有 1 個裝置回應，不是簡報站。</translation>
    </message>
    <message>
        <source>{} other devices answered, and are no stations.</source>
        <extracomment>ui/finding.py</extracomment>
        <translation>另有 {} 個裝置回應，都不是簡報站。</translation>
    </message>
    <message>
        <source>1 device answered, and is no station.</source>
        <extracomment>ui/finding.py</extracomment>
        <translation>有 1 個裝置回應，不是簡報站。</translation>
    </message>
    <message>
        <source>{} devices answered, none of them a station.</source>
        <extracomment>ui/finding.py</extracomment>
        <translation>有 {} 個裝置回應，都不是簡報站。</translation>
    </message>
    <message>
        <source>Applying</source>
        <extracomment>ui/listed.py</extracomment>
        <translation>正在套用</translation>
    </message>
    <message>
        <source>Two stations at this address</source>
        <extracomment>ui/listed.py</extracomment>
        <translation>此位址有兩台簡報站</translation>
    </message>
    <message>
        <source>Left {} s ago</source>
        <extracomment>ui/listed.py</extracomment>
        <translation>{} 秒前離開</translation>
    </message>
    <message>
        <source>Simulated station.</source>
        <extracomment>ui/workplace.py</extracomment>
        <translation>模擬簡報站。</translation>
    </message>
    <message>
        <source>Sign in as {} with the password {}.</source>
        <extracomment>ui/workplace.py</extracomment>
        <translation>請以 {} 與密碼 {} 登入。</translation>
    </message>
    <message>
        <source>Searching…</source>
        <extracomment>ui/finding.py</extracomment>
        <translation>正在搜尋…</translation>
    </message>
    <message>
        <source>Only http now, https before</source>
        <extracomment>ui/listed.py</extracomment>
        <translation>現在只有 http，先前是 https</translation>
    </message>
    <message>
        <source>You are closing the program.</source>
        <extracomment>ui/workplace.py</extracomment>
        <translation>您即將關閉程式。</translation>
    </message>
    <message>
        <source>listening</source>
        <extracomment>ui/finding.py</extracomment>
        <translation>接聽中</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>ui/write_down.py</extracomment>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>Save as text</source>
        <extracomment>ui/write_down.py</extracomment>
        <translation>儲存為文字</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <extracomment>ui/write_down.py</extracomment>
        <translation>未儲存。</translation>
    </message>
</context>
</TS>
