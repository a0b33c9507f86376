<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>words</name>
    <message>
        <source>{} answers to the search; stations in the list: {}.</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>Antworten auf die Suche: {}; Stationen in der Liste: {}.</translation>
    </message>
    <message>
        <source>{}: no multicast, {}.</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>{}: kein Multicast; {}.</translation>
    </message>
    <message>
        <source>{}: looks like a virtual adapter.</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>{}: vermutlich ein virtueller Adapter.</translation>
    </message>
    <message>
        <source>{}: not searched, {}.</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>{}: nicht durchsucht, {}.</translation>
    </message>
    <message>
        <source>{}: searched; our own question was heard.</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>{}: durchsucht; die eigene Anfrage wurde gehört.</translation>
    </message>
    <message>
        <source>{}: our own question was not heard back.</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>{}: Die eigene Anfrage kam nicht zurück.</translation>
    </message>
    <message>
        <source>{}: looks like a VPN.</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>{}: vermutlich ein VPN.</translation>
    </message>
    <message>
        <source>{}: no DHCP server answered.</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>{}: Kein DHCP-Server hat geantwortet.</translation>
    </message>
    <message>
        <source>{}: searched.</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>{}: durchsucht.</translation>
    </message>
    <message>
        <source>Type it anew: it is sent together with the changed security.</source>
        <extracomment>app/draft.py</extracomment>
        <translation>Geben Sie es neu ein: Es wird zusammen mit der geänderten Sicherheit gesendet.</translation>
    </message>
    <message>
        <source>Shown by the station, not set from here.</source>
        <extracomment>app/draft.py</extracomment>
        <translation>Wird von der Station angezeigt, ist hier nicht einstellbar.</translation>
    </message>
    <message>
        <source>{}. Kept as the station has it.</source>
        <extracomment>app/draft.py</extracomment>
        <translation>{}. Bleibt, wie es auf der Station ist.</translation>
    </message>
    <message>
        <source>Too large to be edited here. Kept as the station has it.</source>
        <extracomment>app/draft.py</extracomment>
        <translation>Zu groß, um hier bearbeitet zu werden. Bleibt, wie es auf der Station ist.</translation>
    </message>
    <message>
        <source>Not reported by this station.</source>
        <extracomment>app/draft.py</extracomment>
        <translation>Wird von dieser Station nicht gemeldet.</translation>
    </message>
    <message>
        <source>The maker’s server; the station downloads by itself</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>Server des Herstellers; die Station lädt selbst herunter</translation>
    </message>
    <message>
        <source>Firmware of another model may leave the station useless. Ask its maker.</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>Firmware eines anderen Modells kann die Station unbrauchbar machen. Fragen Sie den Hersteller.</translation>
    </message>
    <message>
        <source>Afterwards nobody can tell by the version whether it was applied.</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>Danach lässt sich an der Version nicht erkennen, ob es installiert wurde.</translation>
    </message>
    <message>
        <source>Settings may be lost, and the station may refuse it. Ask its maker.</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>Einstellungen können verloren gehen, und die Station kann es ablehnen. Fragen Sie den Hersteller.</translation>
    </message>
    <message>
        <source>Whole: {}, every checksum fits</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>Vollständig: {}, alle Prüfsummen stimmen</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>app/firmware_findings.py, app/summary.py, app/update_report.py, ui/login.py, ui/side_cards.py</extracomment>
        <translation>Modell</translation>
    </message>
    <message>
        <source>The file is for {}; {} is of model {}</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>Die Datei ist für {}; {} hat das Modell {}</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>Version</translation>
    </message>
    <message>
        <source>{} cannot be compared with the installed {}</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>{} lässt sich nicht mit der installierten {} vergleichen</translation>
    </message>
    <message>
        <source>This computer reaches it by Wi-Fi</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>Dieser Computer erreicht sie über WLAN</translation>
    </message>
    <message>
        <source>1 entry</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <source>The file is for {}; the station names no model</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>Die Datei ist für {}; die Station nennt kein Modell</translation>
    </message>
    <message>
        <source>{}; the station does not tell what is installed</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>{}; die Station meldet nicht, was installiert ist</translation>
    </message>
    <message>
        <source>It may be older. The maker’s notes tell.</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>Sie kann älter sein. Auskunft geben die Hinweise des Herstellers.</translation>
    </message>
    <message>
        <source>Archive</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Compare with the maker’s page.</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>Vergleichen Sie mit der Seite des Herstellers.</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>The file names no model</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>Die Datei nennt kein Modell</translation>
    </message>
    <message>
        <source>Nothing but its maker’s page tells whether it is for this station.</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>Nur die Seite des Herstellers sagt, ob sie für diese Station ist.</translation>
    </message>
    <message>
        <source>It is not sent. Choose the right file.</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>Sie wird nicht gesendet. Wählen Sie die richtige Datei.</translation>
    </message>
    <message>
        <source>{}, the same as {}</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>{}, wie {}</translation>
    </message>
    <message>
        <source>{}, newer than the installed {}</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>{}, neuer als die installierte {}</translation>
    </message>
    <message>
        <source>{} is what is installed already</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>{} ist bereits installiert</translation>
    </message>
    <message>
        <source>{} is older than the installed {}</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>{} ist älter als die installierte {}</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>app/firmware_findings.py, ui/login.py, ui/side_cards.py</extracomment>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Power</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Plug it in, so that it can watch to the end.</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>Schließen Sie das Netzteil an, damit bis zum Ende beobachtet werden kann.</translation>
    </message>
    <message>
        <source>an unknown one</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>eine unbekannte</translation>
    </message>
    <message>
        <source>this computer itself</source>
        <extracomment>app/adapters.py</extracomment>
        <translation>dieser Computer selbst</translation>
    </message>
    <message>
        <source>switched off in the preferences</source>
        <extracomment>app/adapters.py</extracomment>
        <translation>in den Optionen ausgeschaltet</translation>
    </message>
    <message>
        <source>in no network of this computer’s adapters</source>
        <extracomment>app/adapters.py</extracomment>
        <translation>in keinem Netzwerk der Adapter dieses Computers</translation>
    </message>
    <message>
        <source>not the address of a device</source>
        <extracomment>app/adapters.py</extracomment>
        <translation>nicht die Adresse eines Geräts</translation>
    </message>
    <message>
        <source>link-local, without its adapter</source>
        <extracomment>app/adapters.py</extracomment>
        <translation>Link-Local-Adresse ohne ihren Adapter</translation>
    </message>
    <message>
        <source>takes no multicast</source>
        <extracomment>app/adapters.py</extracomment>
        <translation>unterstützt kein Multicast</translation>
    </message>
    <message>
        <source>not an address</source>
        <extracomment>app/adapters.py</extracomment>
        <translation>keine Adresse</translation>
    </message>
    <message>
        <source>not asked for</source>
        <extracomment>app/adapters.py</extracomment>
        <translation>nicht angefragt</translation>
    </message>
    <message>
        <source>Plug in a cable, or join a Wi-Fi network.</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>Schließen Sie ein Kabel an oder treten Sie einem WLAN bei.</translation>
    </message>
    <message>
        <source>Type the station’s address below: that needs no multicast.</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>Geben Sie unten die Adresse der Station ein: Das geht ohne Multicast.</translation>
    </message>
    <message>
        <source>It may take the way to the local network. Disconnect it and search again.</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>Es versperrt möglicherweise den Weg ins lokale Netzwerk. Trennen Sie es und suchen Sie erneut.</translation>
    </message>
    <message>
        <source>On a cable that goes straight to the station that is right. Else the cable or the Wi-Fi leads to no network.</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>Führt ein Kabel direkt zur Station, ist das richtig. Andernfalls führt das Kabel oder das WLAN in kein Netzwerk.</translation>
    </message>
    <message>
        <source>another program keeps port 5353 to itself</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>ein anderes Programm belegt Port 5353</translation>
    </message>
    <message>
        <source>this computer does not allow it</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>dieser Computer erlaubt es nicht</translation>
    </message>
    <message>
        <source>the adapter takes none</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>der Adapter unterstützt es nicht</translation>
    </message>
    <message>
        <source>The network itself may keep devices apart.</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>Möglicherweise trennt das Netzwerk selbst die Geräte voneinander.</translation>
    </message>
    <message>
        <source>Guest Wi-Fi, client isolation and VLANs let no mDNS through. A typed address works across routers; ask who runs the network which range the station is in.</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>Gast-WLANs, Client-Isolation und VLANs lassen mDNS nicht durch. Eine eingegebene Adresse funktioniert auch über Router hinweg; fragen Sie die Netzwerkverwaltung, in welchem Bereich die Station liegt.</translation>
    </message>
    <message>
        <source>Windows may keep answers back.</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>Windows hält möglicherweise Antworten zurück.</translation>
    </message>
    <message>
        <source>Windows Security, Firewall &amp; network protection, Allow an app through firewall: tick Station Configurator for private networks. In Settings, Network &amp; internet, the network has to be a private one.</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>Windows-Sicherheit, Firewall- &amp; Netzwerkschutz, Zugriff von App durch Firewall zulassen: Haken Sie Station Configurator für private Netzwerke an. Unter Einstellungen, Netzwerk und Internet muss das Netzwerk als privat eingestellt sein.</translation>
    </message>
    <message>
        <source>macOS asks whether a program may look for devices.</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>macOS fragt, ob ein Programm nach Geräten suchen darf.</translation>
    </message>
    <message>
        <source>System Settings, Privacy &amp; Security, Local Network: switch on Station Configurator, and start it again.</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>Systemeinstellungen, Datenschutz &amp; Sicherheit, Lokales Netzwerk: Schalten Sie Station Configurator ein und starten Sie das Programm neu.</translation>
    </message>
    <message>
        <source>A firewall on this computer may keep answers back.</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>Möglicherweise hält eine Firewall auf diesem Computer Antworten zurück.</translation>
    </message>
    <message>
        <source>Allow mDNS, UDP port 5353: “sudo ufw allow 5353/udp”, or “sudo firewall-cmd --add-service=mdns”.</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>Lassen Sie mDNS zu, UDP-Port 5353: „sudo ufw allow 5353/udp“ oder „sudo firewall-cmd --add-service=mdns“.</translation>
    </message>
    <message>
        <source>Type the station’s address below.</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>Geben Sie unten die Adresse der Station ein.</translation>
    </message>
    <message>
        <source>Nobody has answered the search so far.</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>Bisher hat niemand auf die Suche geantwortet.</translation>
    </message>
    <message>
        <source>So the network lets mDNS through.</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>Das Netzwerk lässt mDNS also durch.</translation>
    </message>
    <message>
        <source>No network adapter is connected.</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>Kein Netzwerkadapter ist verbunden.</translation>
    </message>
    <message>
        <source>Stations are not behind it.</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>Dahinter liegen keine Stationen.</translation>
    </message>
    <message>
        <source>A firewall may keep mDNS (UDP port 5353).</source>
        <extracomment>app/diagnosis.py</extracomment>
        <translation>Möglicherweise blockiert eine Firewall mDNS (UDP-Port 5353).</translation>
    </message>
    <message>
        <source>a station</source>
        <extracomment>app/discovery.py</extracomment>
        <translation>eine Station</translation>
    </message>
    <message>
        <source>left out: {}</source>
        <extracomment>app/discovery.py</extracomment>
        <translation>ausgelassen: {}</translation>
    </message>
    <message>
        <source>No answer to the attempt to connect</source>
        <extracomment>app/errors.py</extracomment>
        <translation>Keine Antwort auf den Verbindungsversuch</translation>
    </message>
    <message>
        <source>The connection was refused</source>
        <extracomment>app/errors.py</extracomment>
        <translation>Die Verbindung wurde abgelehnt</translation>
    </message>
    <message>
        <source>This computer has no way to that address</source>
        <extracomment>app/errors.py</extracomment>
        <translation>Von diesem Computer führt kein Weg zu dieser Adresse</translation>
    </message>
    <message>
        <source>The name could not be resolved</source>
        <extracomment>app/errors.py</extracomment>
        <translation>Der Name konnte nicht aufgelöst werden</translation>
    </message>
    <message>
        <source>No answer to the attempt to encrypt</source>
        <extracomment>app/errors.py</extracomment>
        <translation>Keine Antwort auf den Versuch, die Verbindung zu verschlüsseln</translation>
    </message>
    <message>
        <source>No encrypted connection could be agreed</source>
        <extracomment>app/errors.py</extracomment>
        <translation>Es konnte keine verschlüsselte Verbindung vereinbart werden</translation>
    </message>
    <message>
        <source>Connected, but no reply</source>
        <extracomment>app/errors.py</extracomment>
        <translation>Verbunden, aber keine Antwort</translation>
    </message>
    <message>
        <source>The reply came too slowly</source>
        <extracomment>app/errors.py</extracomment>
        <translation>Die Antwort kam zu langsam</translation>
    </message>
    <message>
        <source>The station stopped taking data</source>
        <extracomment>app/errors.py</extracomment>
        <translation>Die Station nahm keine Daten mehr an</translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <extracomment>app/errors.py</extracomment>
        <translation>Die Verbindung ist abgebrochen</translation>
    </message>
    <message>
        <source>The station wants a sign-in</source>
        <extracomment>app/errors.py</extracomment>
        <translation>Die Station verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>The station said no</source>
        <extracomment>app/errors.py</extracomment>
        <translation>Die Station hat abgelehnt</translation>
    </message>
    <message>
        <source>This firmware has no such function</source>
        <extracomment>app/errors.py</extracomment>
        <translation>Diese Firmware hat diese Funktion nicht</translation>
    </message>
    <message>
        <source>The reply is not what a station sends</source>
        <extracomment>app/errors.py</extracomment>
        <translation>Die Antwort stammt offenbar nicht von einer Station</translation>
    </message>
    <message>
        <source>The reply is too large</source>
        <extracomment>app/errors.py</extracomment>
        <translation>Die Antwort ist zu groß</translation>
    </message>
    <message>
        <source>The reply is packed in a way that was not asked for</source>
        <extracomment>app/errors.py</extracomment>
        <translation>Die Antwort ist auf eine Weise gepackt, die nicht verlangt war</translation>
    </message>
    <message>
        <source>The reply is not proper HTTP</source>
        <extracomment>app/errors.py</extracomment>
        <translation>Die Antwort ist kein gültiges HTTP</translation>
    </message>
    <message>
        <source>The reply points to another place</source>
        <extracomment>app/errors.py</extracomment>
        <translation>Die Antwort verweist an eine andere Stelle</translation>
    </message>
    <message>
        <source>The station reported an error</source>
        <extracomment>app/errors.py</extracomment>
        <translation>Die Station hat einen Fehler gemeldet</translation>
    </message>
    <message>
        <source>The station gave a token and then accepted it in no known place</source>
        <extracomment>app/errors.py</extracomment>
        <translation>Die Station gab ein Token aus und nahm es dann an keiner bekannten Stelle an</translation>
    </message>
    <message>
        <source>Its certificate is not the one seen before</source>
        <extracomment>app/errors.py</extracomment>
        <translation>Ihr Zertifikat ist nicht das zuvor gesehene</translation>
    </message>
    <message>
        <source>It was spoken to on https before and offers only http now</source>
        <extracomment>app/errors.py</extracomment>
        <translation>Sie war zuvor über https erreichbar und bietet jetzt nur http an</translation>
    </message>
    <message>
        <source>Another station answers at this address</source>
        <extracomment>app/errors.py</extracomment>
        <translation>Unter dieser Adresse antwortet eine andere Station</translation>
    </message>
    <message>
        <source>The file names no version; {} is installed</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>Die Datei nennt keine Version; installiert ist {}</translation>
    </message>
    <message>
        <source>The server names no version; {} is installed</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>Der Server nennt keine Version; installiert ist {}</translation>
    </message>
    <message>
        <source>This computer runs on its battery</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>Dieser Computer läuft im Akkubetrieb</translation>
    </message>
    <message>
        <source>{} entries</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>{} Einträge</translation>
    </message>
    <message>
        <source>A cable is safer: {} have to arrive in one piece.</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>Ein Kabel ist sicherer: {} müssen am Stück ankommen.</translation>
    </message>
    <message>
        <source>This computer runs on its battery, {} %</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>Dieser Computer läuft im Akkubetrieb, {} %</translation>
    </message>
    <message>
        <source>If it is the station’s own Wi-Fi, it goes away in the restart.</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>Ist es das eigene WLAN der Station, verschwindet es beim Neustart.</translation>
    </message>
    <message>
        <source>Not by Wi-Fi</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>Nicht über WLAN</translation>
    </message>
    <message>
        <source>This computer is on mains</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>Dieser Computer läuft am Stromnetz</translation>
    </message>
    <message>
        <source>Plug it in first: it may go out meanwhile.</source>
        <extracomment>app/firmware_findings.py</extracomment>
        <translation>Schließen Sie zuerst das Netzteil an: Der Computer kann sich zwischendurch ausschalten.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <extracomment>app/firmware_image.py, ui/pictures.py</extracomment>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is larger than {} GiB.</source>
        <extracomment>app/firmware_image.py</extracomment>
        <translation>Die Datei ist größer als {} GiB.</translation>
    </message>
    <message>
        <source>The file is damaged: the checksum of {} is wrong.</source>
        <extracomment>app/firmware_image.py</extracomment>
        <translation>Die Datei ist beschädigt: Die Prüfsumme von {} stimmt nicht.</translation>
    </message>
    <message>
        <source>The file is no zip archive, or something stands before it.</source>
        <extracomment>app/firmware_image.py</extracomment>
        <translation>Die Datei ist kein Zip-Archiv, oder davor steht noch etwas anderes.</translation>
    </message>
    <message>
        <source>The file is cut off: the end of the archive is missing.</source>
        <extracomment>app/firmware_image.py</extracomment>
        <translation>Die Datei ist abgeschnitten: Das Ende des Archivs fehlt.</translation>
    </message>
    <message>
        <source>Something stands behind the end of the archive.</source>
        <extracomment>app/firmware_image.py</extracomment>
        <translation>Hinter dem Ende des Archivs steht noch etwas.</translation>
    </message>
    <message>
        <source>The archive is empty.</source>
        <extracomment>app/firmware_image.py</extracomment>
        <translation>Das Archiv ist leer.</translation>
    </message>
    <message>
        <source>The archive has too many entries.</source>
        <extracomment>app/firmware_image.py</extracomment>
        <translation>Das Archiv hat zu viele Einträge.</translation>
    </message>
    <message>
        <source>Unpacked, the archive would be far too large.</source>
        <extracomment>app/firmware_image.py</extracomment>
        <translation>Entpackt wäre das Archiv viel zu groß.</translation>
    </message>
    <message>
        <source>Something stands before the archive.</source>
        <extracomment>app/firmware_image.py</extracomment>
        <translation>Vor dem Archiv steht noch etwas.</translation>
    </message>
    <message>
        <source>The file is damaged: it is no complete zip archive.</source>
        <extracomment>app/firmware_image.py</extracomment>
        <translation>Die Datei ist beschädigt: Sie ist kein vollständiges Zip-Archiv.</translation>
    </message>
    <message>
        <source>The archive is packed in a way that cannot be checked.</source>
        <extracomment>app/firmware_image.py</extracomment>
        <translation>Das Archiv ist auf eine Weise gepackt, die sich nicht prüfen lässt.</translation>
    </message>
    <message>
        <source>The archive points outside of itself: {}</source>
        <extracomment>app/firmware_image.py</extracomment>
        <translation>Das Archiv verweist nach außen: {}</translation>
    </message>
    <message>
        <source>The archive holds a link: {}</source>
        <extracomment>app/firmware_image.py</extracomment>
        <translation>Das Archiv enthält eine Verknüpfung: {}</translation>
    </message>
    <message>
        <source>The archive is encrypted.</source>
        <extracomment>app/firmware_image.py</extracomment>
        <translation>Das Archiv ist verschlüsselt.</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <extracomment>app/firmware_wizard.py</extracomment>
        <translation>Wählen Sie zuerst eine Datei.</translation>
    </message>
    <message>
        <source>Ask for a newer version first.</source>
        <extracomment>app/firmware_wizard.py</extracomment>
        <translation>Fragen Sie zuerst nach einer neueren Version.</translation>
    </message>
    <message>
        <source>The maker’s server names no newer version.</source>
        <extracomment>app/firmware_wizard.py</extracomment>
        <translation>Der Server des Herstellers nennt keine neuere Version.</translation>
    </message>
    <message>
        <source>Tick the box first: what it says is unusual.</source>
        <extracomment>app/firmware_wizard.py</extracomment>
        <translation>Haken Sie zuerst das Kästchen an: Was dort steht, ist ungewöhnlich.</translation>
    </message>
    <message>
        <source>Download by the station</source>
        <extracomment>app/firmware_wizard.py</extracomment>
        <translation>Download durch die Station</translation>
    </message>
    <message>
        <source>Send the file</source>
        <extracomment>app/firmware_wizard.py</extracomment>
        <translation>Datei senden</translation>
    </message>
    <message>
        <source>See that it is still the same station</source>
        <extracomment>app/firmware_wizard.py</extracomment>
        <translation>Prüfen, ob es noch dieselbe Station ist</translation>
    </message>
    <message>
        <source>Order the installation, once</source>
        <extracomment>app/firmware_wizard.py</extracomment>
        <translation>Installation anweisen, einmal</translation>
    </message>
    <message>
        <source>Order accepted</source>
        <extracomment>app/firmware_wizard.py</extracomment>
        <translation>Anweisung angenommen</translation>
    </message>
    <message>
        <source>Order not answered</source>
        <extracomment>app/firmware_wizard.py</extracomment>
        <translation>Anweisung unbeantwortet</translation>
    </message>
    <message>
        <source>Wait until it goes away</source>
        <extracomment>app/firmware_wizard.py</extracomment>
        <translation>Warten, bis sie verschwindet</translation>
    </message>
    <message>
        <source>Wait for its return</source>
        <extracomment>app/firmware_wizard.py, ui/firmware_steps.py</extracomment>
        <translation>Auf Rückkehr warten</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <extracomment>app/firmware_wizard.py, ui/restarting.py, ui/trouble.py</extracomment>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Compare the version</source>
        <extracomment>app/firmware_wizard.py, ui/firmware_steps.py</extracomment>
        <translation>Version vergleichen</translation>
    </message>
    <message>
        <source>See whether it restarts once more</source>
        <extracomment>app/firmware_wizard.py</extracomment>
        <translation>Beobachten, ob sie noch einmal neu startet</translation>
    </message>
    <message>
        <source>Read all settings</source>
        <extracomment>app/firmware_wizard.py, ui/restarting.py</extracomment>
        <translation>Alle Einstellungen lesen</translation>
    </message>
    <message>
        <source>This goes on by itself.</source>
        <extracomment>app/firmware_wizard.py</extracomment>
        <translation>Das läuft von selbst weiter.</translation>
    </message>
    <message>
        <source>The installation may have been ordered.</source>
        <extracomment>app/firmware_wizard.py</extracomment>
        <translation>Die Installation wurde möglicherweise angewiesen.</translation>
    </message>
    <message>
        <source>A station of this name was seen before at {}, with another certificate. This is another station, or one that passes for it.</source>
        <extracomment>app/identity.py</extracomment>
        <translation>Eine Station mit diesem Namen wurde zuvor unter {} gesehen, mit einem anderen Zertifikat. Dies ist eine andere Station oder eine, die sich für sie ausgibt.</translation>
    </message>
    <message>
        <source>another address</source>
        <extracomment>app/identity.py</extracomment>
        <translation>einer anderen Adresse</translation>
    </message>
    <message>
        <source>It was at {} and is at {} now.</source>
        <extracomment>app/identity.py</extracomment>
        <translation>Sie war unter {} und ist jetzt unter {}.</translation>
    </message>
    <message>
        <source>Letters, digits, “=”, “/” and “+” only.</source>
        <extracomment>app/jobs/activate_licence.py</extracomment>
        <translation>Nur Buchstaben, Ziffern, „=“, „/“ und „+“.</translation>
    </message>
    <message>
        <source>the download failed (status -1)</source>
        <extracomment>app/jobs/download_firmware.py</extracomment>
        <translation>der Download ist fehlgeschlagen (Status -1)</translation>
    </message>
    <message>
        <source>{} addresses are too many: at most {} in one go.</source>
        <extracomment>app/jobs/probe_range.py</extracomment>
        <translation>{} Adressen sind zu viele: höchstens {} auf einmal.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <extracomment>app/jobs/save_file.py</extracomment>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>You may not write there.</source>
        <extracomment>app/jobs/save_file.py</extracomment>
        <translation>Sie dürfen dort nicht schreiben.</translation>
    </message>
    <message>
        <source>That folder is not there any more.</source>
        <extracomment>app/jobs/save_file.py</extracomment>
        <translation>Diesen Ordner gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>A folder has that name.</source>
        <extracomment>app/jobs/save_file.py</extracomment>
        <translation>Ein Ordner hat diesen Namen.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <extracomment>app/jobs/save_file.py</extracomment>
        <translation>Der Name ist zu lang.</translation>
    </message>
    <message>
        <source>The file changed while it was sent. Nothing was installed.</source>
        <extracomment>app/jobs/update_firmware.py</extracomment>
        <translation>Die Datei hat sich beim Senden geändert. Es wurde nichts installiert.</translation>
    </message>
    <message>
        <source>The vendor’s server names no newer version.</source>
        <extracomment>app/jobs/update_firmware.py</extracomment>
        <translation>Der Server des Herstellers nennt keine neuere Version.</translation>
    </message>
    <message>
        <source>Until that succeeds, your unsent edits are in this window alone.</source>
        <extracomment>app/journal.py</extracomment>
        <translation>Bis das gelingt, stehen Ihre ungesendeten Änderungen nur in diesem Fenster.</translation>
    </message>
    <message>
        <source>Check that it is switched on and in the same network, then try again.</source>
        <extracomment>app/messages.py</extracomment>
        <translation>Prüfen Sie, ob sie eingeschaltet und im selben Netzwerk ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Something is there, but not at this port; check address and port.</source>
        <extracomment>app/messages.py</extracomment>
        <translation>Dort ist etwas, aber nicht an diesem Port; prüfen Sie Adresse und Port.</translation>
    </message>
    <message>
        <source>Check this computer’s cable or Wi-Fi.</source>
        <extracomment>app/messages.py</extracomment>
        <translation>Prüfen Sie Kabel oder WLAN dieses Computers.</translation>
    </message>
    <message>
        <source>Check how the name is written, or use its address.</source>
        <extracomment>app/messages.py</extracomment>
        <translation>Prüfen Sie die Schreibweise des Namens oder verwenden Sie die Adresse.</translation>
    </message>
    <message>
        <source>It may speak plain http only; see the connection settings.</source>
        <extracomment>app/messages.py</extracomment>
        <translation>Vielleicht spricht sie nur unverschlüsseltes http; siehe Verbindungseinstellungen.</translation>
    </message>
    <message>
        <source>Choose the token’s header in the connection settings.</source>
        <extracomment>app/messages.py</extracomment>
        <translation>Wählen Sie in den Verbindungseinstellungen den Header für das Token.</translation>
    </message>
    <message>
        <source>Its firmware may be older or newer than this program.</source>
        <extracomment>app/messages.py</extracomment>
        <translation>Ihre Firmware ist möglicherweise älter oder neuer als dieses Programm.</translation>
    </message>
    <message>
        <source>Do not sign in. Ask who looks after the station.</source>
        <extracomment>app/messages.py</extracomment>
        <translation>Melden Sie sich nicht an. Fragen Sie, wer die Station betreut.</translation>
    </message>
    <message>
        <source>Look for the right station in the list.</source>
        <extracomment>app/messages.py, app/update_words.py</extracomment>
        <translation>Suchen Sie die richtige Station in der Liste.</translation>
    </message>
    <message>
        <source>The station said: “{}” (code {}).</source>
        <extracomment>app/messages.py</extracomment>
        <translation>Die Station meldete: „{}“ (Code {}).</translation>
    </message>
    <message>
        <source>{} ({}).</source>
        <extracomment>app/messages.py</extracomment>
        <translation>{} ({}).</translation>
    </message>
    <message>
        <source>nothing more</source>
        <extracomment>app/messages.py</extracomment>
        <translation>nichts weiter</translation>
    </message>
    <message>
        <source>The station said: “{}”.</source>
        <extracomment>app/messages.py</extracomment>
        <translation>Die Station meldete: „{}“.</translation>
    </message>
    <message>
        <source>Nothing on {} has changed.</source>
        <extracomment>app/messages.py, ui/configuration_card.py</extracomment>
        <translation>Auf {} hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Sign in again; your edits are kept.</source>
        <extracomment>app/messages.py, ui/restarting.py</extracomment>
        <translation>Melden Sie sich erneut an; Ihre Änderungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Your edits are kept; change them or try again.</source>
        <extracomment>app/messages.py</extracomment>
        <translation>Ihre Änderungen bleiben erhalten; passen Sie sie an oder versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <extracomment>app/messages.py, app/update_words.py, ui/firmware_pages.py</extracomment>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, this may be no ASTROS Station.</source>
        <extracomment>app/messages.py</extracomment>
        <translation>Versuchen Sie es erneut; bleibt es so, ist dies vielleicht keine ASTROS-Station.</translation>
    </message>
    <message>
        <source>It did not take this change.</source>
        <extracomment>app/messages.py</extracomment>
        <translation>Sie hat diese Änderung nicht angenommen.</translation>
    </message>
    <message>
        <source>Whether {} took the change is not known yet.</source>
        <extracomment>app/messages.py</extracomment>
        <translation>Ob {} die Änderung angenommen hat, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Type an address, such as 10.1.2.3 or https://station.example.</source>
        <extracomment>app/origin.py</extracomment>
        <translation>Geben Sie eine Adresse ein, etwa 10.1.2.3 oder https://station.example.</translation>
    </message>
    <message>
        <source>Only the address and, if need be, the port belong here.</source>
        <extracomment>app/origin.py</extracomment>
        <translation>Hier gehören nur die Adresse und nötigenfalls der Port hin.</translation>
    </message>
    <message>
        <source>The port is a number from 1 to 65535.</source>
        <extracomment>app/origin.py</extracomment>
        <translation>Der Port ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>This may not be empty.</source>
        <extracomment>app/passwords.py, app/settings/field.py</extracomment>
        <translation>Das darf nicht leer sein.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <extracomment>app/profile.py</extracomment>
        <translation>Sie ist leer.</translation>
    </message>
    <message>
        <source>It holds no settings.</source>
        <extracomment>app/profile.py</extracomment>
        <translation>Sie enthält keine Einstellungen.</translation>
    </message>
    <message>
        <source>It is not JSON, or damaged.</source>
        <extracomment>app/profile.py</extracomment>
        <translation>Sie ist kein JSON oder beschädigt.</translation>
    </message>
    <message>
        <source>It is nested too deeply for a configuration.</source>
        <extracomment>app/profile.py</extracomment>
        <translation>Sie ist für eine Konfiguration zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>it names no address or port</source>
        <extracomment>app/candidate.py</extracomment>
        <translation>sie nennt keine Adresse oder keinen Port</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>app/quirks.py, app/settings/pod.py</extracomment>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Fixed</source>
        <extracomment>app/quirks.py</extracomment>
        <translation>Fest</translation>
    </message>
    <message>
        <source>Random</source>
        <extracomment>app/quirks.py</extracomment>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>Sleep mode</source>
        <extracomment>app/quirks.py</extracomment>
        <translation>Schlafmodus</translation>
    </message>
    <message>
        <source>Suspend mode</source>
        <extracomment>app/quirks.py</extracomment>
        <translation>Standby</translation>
    </message>
    <message>
        <source>“{}” is not a service type, such as {}.</source>
        <extracomment>app/service_types.py</extracomment>
        <translation>„{}“ ist kein Diensttyp wie etwa {}.</translation>
    </message>
    <message>
        <source>These are too many: at most {} are asked for.</source>
        <extracomment>app/service_types.py</extracomment>
        <translation>Das sind zu viele: Höchstens {} werden angefragt.</translation>
    </message>
    <message>
        <source>not understood: {}</source>
        <extracomment>app/settings/base.py</extracomment>
        <translation>nicht verstanden: {}</translation>
    </message>
    <message>
        <source>not understood</source>
        <extracomment>app/settings/base.py</extracomment>
        <translation>nicht verstanden</translation>
    </message>
    <message>
        <source>not reported</source>
        <extracomment>app/settings/base.py, app/summary.py, ui/addresses.py, ui/login.py, ui/side_cards.py</extracomment>
        <translation>nicht gemeldet</translation>
    </message>
    <message>
        <source>Only the output in use can be changed, and that is {}.</source>
        <extracomment>app/settings/display.py</extracomment>
        <translation>Nur der benutzte Ausgang lässt sich ändern, und das ist {}.</translation>
    </message>
    <message>
        <source>A station is installing its firmware</source>
        <extracomment>app/sleep.py</extracomment>
        <translation>Eine Station installiert ihre Firmware</translation>
    </message>
    <message>
        <source>Set-up of {}</source>
        <extracomment>app/summary.py</extracomment>
        <translation>Einrichtung von {}</translation>
    </message>
    <message>
        <source>Firmware</source>
        <extracomment>app/settings/field.py, app/summary.py, ui/side_cards.py</extracomment>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>app/settings/ethernet.py, app/settings/pod.py, app/summary.py, app/update_report.py, ui/add_station.py, ui/connection.py, ui/connection_card.py, ui/join_dialog.py, ui/picture_text.py, ui/side_cards.py</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Ethernet MAC</source>
        <extracomment>app/summary.py, ui/side_cards.py</extracomment>
        <translation>Ethernet-MAC</translation>
    </message>
    <message>
        <source>Wi-Fi MAC</source>
        <extracomment>app/summary.py, ui/connection_card.py, ui/side_cards.py</extracomment>
        <translation>WLAN-MAC</translation>
    </message>
    <message>
        <source>Station</source>
        <extracomment>app/settings/field.py, app/summary.py, app/update_report.py, ui/facts.py, ui/firmware_progress.py</extracomment>
        <translation>Station</translation>
    </message>
    <message>
        <source>Set up</source>
        <extracomment>app/summary.py</extracomment>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Changes not sent</source>
        <extracomment>app/summary.py</extracomment>
        <translation>Ungesendete Änderungen</translation>
    </message>
    <message>
        <source>Restart needed for</source>
        <extracomment>app/summary.py</extracomment>
        <translation>Neustart nötig für</translation>
    </message>
    <message>
        <source>Still open</source>
        <extracomment>app/summary.py</extracomment>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>the file changed while it was sent</source>
        <extracomment>app/multipart.py</extracomment>
        <translation>die Datei hat sich beim Senden geändert</translation>
    </message>
    <message>
        <source>not told</source>
        <extracomment>app/update_report.py, ui/firmware_pages.py, ui/firmware_panel.py, ui/firmware_progress.py, ui/firmware_result.py, ui/updating.py</extracomment>
        <translation>nicht gemeldet</translation>
    </message>
    <message>
        <source>Firmware update of {}</source>
        <extracomment>app/update_report.py</extracomment>
        <translation>Firmware-Update von {}</translation>
    </message>
    <message>
        <source>Version before</source>
        <extracomment>app/update_report.py</extracomment>
        <translation>Version vorher</translation>
    </message>
    <message>
        <source>Version expected</source>
        <extracomment>app/update_report.py</extracomment>
        <translation>Version erwartet</translation>
    </message>
    <message>
        <source>Version after</source>
        <extracomment>app/update_report.py</extracomment>
        <translation>Version nachher</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>app/update_report.py, ui/firmware_progress.py, ui/quick_join_panel.py</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>{}, {} bytes</source>
        <extracomment>app/update_report.py</extracomment>
        <translation>{}, {} Byte</translation>
    </message>
    <message>
        <source>downloaded by the station from the maker’s server</source>
        <extracomment>app/update_report.py</extracomment>
        <translation>von der Station vom Server des Herstellers heruntergeladen</translation>
    </message>
    <message>
        <source>none is named</source>
        <extracomment>app/update_report.py</extracomment>
        <translation>keine genannt</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>app/update_report.py</extracomment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Part of the file may lie on the station; without an order it does nothing.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>Ein Teil der Datei liegt vielleicht auf der Station; ohne Anweisung bewirkt er nichts.</translation>
    </message>
    <message>
        <source>The station was told to stop its download; without an order it installs nothing.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>Die Station wurde angewiesen, den Download zu beenden; ohne Anweisung installiert sie nichts.</translation>
    </message>
    <message>
        <source>The station says that its download failed (status -1), and gives no reason.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>Die Station meldet, dass ihr Download fehlgeschlagen ist (Status -1), und nennt keinen Grund.</translation>
    </message>
    <message>
        <source>The station ended the sign-in in the middle of it.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>Die Station hat mittendrin die Anmeldung beendet.</translation>
    </message>
    <message>
        <source>Try again later, or update with a file from this computer.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>Versuchen Sie es später erneut oder aktualisieren Sie mit einer Datei von diesem Computer.</translation>
    </message>
    <message>
        <source>Nothing was installed: {} runs {} as before.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>Es wurde nichts installiert: {} läuft wie zuvor mit {}.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, ask its maker.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>Versuchen Sie es erneut; bleibt es so, fragen Sie den Hersteller.</translation>
    </message>
    <message>
        <source>Restarted and still runs {}</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>Neu gestartet, läuft weiter mit {}</translation>
    </message>
    <message>
        <source>Came back with {} instead of {}</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>Zurück mit {} statt {}</translation>
    </message>
    <message>
        <source>{} or {}</source>
        <extracomment>app/invitation.py, app/update_words.py</extracomment>
        <translation>{} oder {}</translation>
    </message>
    <message>
        <source>what it ran before was not told</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>die vorherige Version wurde nicht gemeldet</translation>
    </message>
    <message>
        <source>Do not unplug it before {}: it may be writing.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>Trennen Sie sie nicht vor {} vom Strom: Vielleicht schreibt sie gerade.</translation>
    </message>
    <message>
        <source>It had half an hour: unplug it for 10 s and plug it in again, once.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>Sie hatte eine halbe Stunde: Trennen Sie sie einmal für 10 s vom Strom.</translation>
    </message>
    <message>
        <source>{} has not come back</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>{} ist nicht zurückgekehrt</translation>
    </message>
    <message>
        <source>No answer since {}. The outcome is unknown. Times are {}.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>Keine Antwort seit {}. Das Ergebnis ist unbekannt. Zeiten in {}.</translation>
    </message>
    <message>
        <source>No longer watching {}</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>{} wird nicht mehr beobachtet</translation>
    </message>
    <message>
        <source>The installation goes on by itself. Its outcome is unknown.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>Die Installation läuft von selbst weiter. Ihr Ergebnis ist unbekannt.</translation>
    </message>
    <message>
        <source>Another station answers in its place</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>An ihrer Stelle antwortet eine andere Station</translation>
    </message>
    <message>
        <source>{}. Nothing was told to it.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>{}. Ihr wurde nichts mitgeteilt.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was installed</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>Abgebrochen. Nichts wurde installiert</translation>
    </message>
    <message>
        <source>{} runs {} as before.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>{} läuft wie zuvor mit {}.</translation>
    </message>
    <message>
        <source>{} could not download the firmware</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>{} konnte die Firmware nicht herunterladen</translation>
    </message>
    <message>
        <source>{} refused the installation</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>{} hat die Installation abgelehnt</translation>
    </message>
    <message>
        <source>Something unexpected happened.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>Etwas Unerwartetes ist geschehen.</translation>
    </message>
    <message>
        <source>Still runs {}, and was not seen to restart</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>Läuft weiter mit {}, ein Neustart wurde nicht gesehen</translation>
    </message>
    <message>
        <source>the file names this version</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>die Datei nennt diese Version</translation>
    </message>
    <message>
        <source>the file names no version</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>die Datei nennt keine Version</translation>
    </message>
    <message>
        <source>Runs {} instead of {}</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>Läuft mit {} statt {}</translation>
    </message>
    <message>
        <source>Signed in anew and asked at {}: it reports {}.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>Neu angemeldet und um {} gefragt: Sie meldet {}.</translation>
    </message>
    <message>
        <source>{} is back and wants a sign-in</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>{} ist zurück und verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>Last answer at {} from {}.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>Letzte Antwort um {} von {}.</translation>
    </message>
    <message>
        <source>Whether {} is on it. Nothing is reported as updated.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>Ob {} darauf läuft. Nichts wird als aktualisiert gemeldet.</translation>
    </message>
    <message>
        <source>Look at the room’s display: a name or an address means that it is back.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>Sehen Sie auf das Display im Raum: Ein Name oder eine Adresse bedeutet, dass sie zurück ist.</translation>
    </message>
    <message>
        <source>The address may have changed: look for it in the list, or use a cable.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>Die Adresse kann sich geändert haben: Suchen Sie sie in der Liste oder nehmen Sie ein Kabel.</translation>
    </message>
    <message>
        <source>Do not unplug it before {}.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>Trennen Sie sie nicht vor {} vom Strom.</translation>
    </message>
    <message>
        <source>Once it answers, sign in: the program offers to compare the version.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>Sobald sie antwortet, melden Sie sich an: Das Programm bietet an, die Version zu vergleichen.</translation>
    </message>
    <message>
        <source>What became of {}.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>Was aus {} geworden ist.</translation>
    </message>
    <message>
        <source>Look for the station in the list, by its MAC or certificate, and sign in there.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>Suchen Sie die Station in der Liste, anhand von MAC oder Zertifikat, und melden Sie sich dort an.</translation>
    </message>
    <message>
        <source>what it ran</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>der bisherigen Version</translation>
    </message>
    <message>
        <source>This computer could not note the update on its disk: {}.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>Dieser Computer konnte das Update nicht auf seinem Datenträger vermerken: {}.</translation>
    </message>
    <message>
        <source>{}. Nothing more was sent.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>{}. Weiter wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The file cannot be read any more: {}.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>Die Datei kann nicht mehr gelesen werden: {}.</translation>
    </message>
    <message>
        <source>Whether it was applied to {} cannot be told: {}.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>Ob es auf {} installiert wurde, lässt sich nicht sagen: {}.</translation>
    </message>
    <message>
        <source>That is the version of before: {} was not applied to {}.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>Das ist die Version von vorher: {} wurde nicht auf {} installiert.</translation>
    </message>
    <message>
        <source>The whole file arrived; what was sent is what was checked (SHA-256).</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>Die ganze Datei ist angekommen; gesendet wurde, was geprüft wurde (SHA-256).</translation>
    </message>
    <message>
        <source>The station accepted the installation at {}.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>Die Station hat die Installation um {} angenommen.</translation>
    </message>
    <message>
        <source>the new version</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>die neue Version</translation>
    </message>
    <message>
        <source>the old version</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>die alte Version</translation>
    </message>
    <message>
        <source>no version was named</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>es wurde keine Version genannt</translation>
    </message>
    <message>
        <source>an unknown version</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>eine unbekannte Version</translation>
    </message>
    <message>
        <source>Updated to {}</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>Aktualisiert auf {}</translation>
    </message>
    <message>
        <source>{} runs {}.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>{} läuft mit {}.</translation>
    </message>
    <message>
        <source>Choose the file again; it is checked anew.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>Wählen Sie die Datei noch einmal; sie wird neu geprüft.</translation>
    </message>
    <message>
        <source>Make room on the disk, then start the update anew.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>Schaffen Sie Platz auf dem Datenträger und starten Sie das Update neu.</translation>
    </message>
    <message>
        <source>Sign in again, then start the update anew.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>Melden Sie sich erneut an und starten Sie das Update neu.</translation>
    </message>
    <message>
        <source>{}.</source>
        <extracomment>app/messages.py, app/update_words.py, ui/import_preview.py, ui/moving.py, ui/past_changes.py, ui/update_banner.py, ui/why_not_seen.py</extracomment>
        <translation>{}.</translation>
    </message>
    <message>
        <source>See that it is still there, then start the update anew.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>Prüfen Sie, ob sie noch da ist, und starten Sie das Update neu.</translation>
    </message>
    <message>
        <source>{} runs neither what was expected nor what it ran before.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>{} läuft weder mit der erwarteten noch mit der vorherigen Version.</translation>
    </message>
    <message>
        <source>See that the file is made for {}.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>Prüfen Sie, ob die Datei für {} gemacht ist.</translation>
    </message>
    <message>
        <source>The installation was ordered at {}; no answer came.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>Die Installation wurde um {} angewiesen; es kam keine Antwort.</translation>
    </message>
    <message>
        <source>Now runs {}</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>Läuft jetzt mit {}</translation>
    </message>
    <message>
        <source>{} now runs {} (was {}; {}).</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>{} läuft jetzt mit {} (vorher {}; {}).</translation>
    </message>
    <message>
        <source>{} is back and names no version</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>{} ist zurück und nennt keine Version</translation>
    </message>
    <message>
        <source>It refused the question. Nothing is reported as updated.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>Sie hat die Frage abgelehnt. Nichts wird als aktualisiert gemeldet.</translation>
    </message>
    <message>
        <source>The installation was ordered at {}.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>Die Installation wurde um {} angewiesen.</translation>
    </message>
    <message>
        <source>Which version is on it (was {}).</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>Welche Version darauf läuft (vorher {}).</translation>
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
        <translation>Etwa 10.1.2.3, 10.1.2.3:8080, https://station.example oder [fe80::1]:8080.</translation>
    </message>
    <message>
        <source>Add a station by its address</source>
        <extracomment>ui/add_station.py</extracomment>
        <translation>Station per Adresse hinzufügen</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <extracomment>ui/add_station.py</extracomment>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>&amp;Look there</source>
        <extracomment>ui/add_station.py, ui/probing.py</extracomment>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Looking at {}…</source>
        <extracomment>ui/add_station.py</extracomment>
        <translation>{} wird geprüft…</translation>
    </message>
    <message>
        <source>&amp;Stop looking</source>
        <extracomment>ui/add_station.py, ui/probing.py</extracomment>
        <translation>Prüfung b&amp;eenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/add_station.py, ui/crash.py, ui/firmware_wizard.py, ui/headings.py, ui/work.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>That is no address.</source>
        <extracomment>ui/add_station.py</extracomment>
        <translation>Das ist keine Adresse.</translation>
    </message>
    <message>
        <source>reached at {}</source>
        <extracomment>ui/addresses.py</extracomment>
        <translation>erreicht unter {}</translation>
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
        <translation>Damit melden sich Programme an, die die Station betreuen, etwa der ASTROS Manager.</translation>
    </message>
    <message>
        <source>Give the new key to every program that used the old one: that one has ended.</source>
        <extracomment>ui/api_key_panel.py</extracomment>
        <translation>Geben Sie den neuen Schlüssel jedem Programm, das den alten verwendet hat: Der alte gilt nicht mehr.</translation>
    </message>
    <message>
        <source>Every program that uses the old key is shut out at once, until it is given the new one. The old key cannot be brought back.</source>
        <extracomment>ui/api_key_panel.py</extracomment>
        <translation>Jedes Programm mit dem alten Schlüssel wird sofort ausgesperrt, bis es den neuen erhält. Der alte Schlüssel lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>The key was not renewed; the old one holds.</source>
        <extracomment>ui/api_key_panel.py</extracomment>
        <translation>Der Schlüssel wurde nicht erneuert; der alte gilt weiter.</translation>
    </message>
    <message>
        <source>API key</source>
        <extracomment>ui/api_key_panel.py</extracomment>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Renew API key…</source>
        <extracomment>ui/api_key_panel.py</extracomment>
        <translation>API-Schlüssel &amp;erneuern…</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>ui/api_key_panel.py</extracomment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>ui/api_key_panel.py, ui/licence_panel.py</extracomment>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Allowed for</source>
        <extracomment>ui/api_key_panel.py</extracomment>
        <translation>Erlaubt für</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <extracomment>ui/api_key_panel.py, ui/clock_panel.py, ui/configuration_card.py, ui/firmware_panel.py, ui/idle.py, ui/licence_panel.py, ui/login_code_panel.py, ui/logs_card.py, ui/wallpaper_panel.py</extracomment>
        <translation>Melden Sie sich zuerst an.</translation>
    </message>
    <message>
        <source>Reading the key of {}</source>
        <extracomment>ui/api_key_panel.py</extracomment>
        <translation>Schlüssel von {} wird gelesen</translation>
    </message>
    <message>
        <source>Renew the API key of {}</source>
        <extracomment>ui/api_key_panel.py</extracomment>
        <translation>API-Schlüssel von {} erneuern</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>app/settings/power.py, ui/api_key_panel.py</extracomment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Asking {} for a new key</source>
        <extracomment>ui/api_key_panel.py</extracomment>
        <translation>{} wird um einen neuen Schlüssel gebeten</translation>
    </message>
    <message>
        <source>{} has not renewed the key.</source>
        <extracomment>ui/api_key_panel.py</extracomment>
        <translation>{} hat den Schlüssel nicht erneuert.</translation>
    </message>
    <message>
        <source>Whether {} has renewed the key is not known.</source>
        <extracomment>ui/api_key_panel.py</extracomment>
        <translation>Ob {} den Schlüssel erneuert hat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Renew the API key of {}?</source>
        <extracomment>ui/api_key_panel.py</extracomment>
        <translation>API-Schlüssel von {} erneuern?</translation>
    </message>
    <message>
        <source>Renewed.</source>
        <extracomment>ui/api_key_panel.py</extracomment>
        <translation>Erneuert.</translation>
    </message>
    <message>
        <source>Your own sign-in here goes on.</source>
        <extracomment>ui/api_key_panel.py</extracomment>
        <translation>Ihre eigene Anmeldung hier besteht weiter.</translation>
    </message>
    <message>
        <source>The old one holds.</source>
        <extracomment>ui/api_key_panel.py</extracomment>
        <translation>Der alte gilt weiter.</translation>
    </message>
    <message>
        <source>Come back to this page to read it.</source>
        <extracomment>ui/api_key_panel.py</extracomment>
        <translation>Kehren Sie auf diese Seite zurück, um ihn zu lesen.</translation>
    </message>
    <message>
        <source>S&amp;top looking</source>
        <extracomment>ui/apply_bar.py</extracomment>
        <translation>S&amp;uche beenden</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>ui/apply_bar.py</extracomment>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>S&amp;top after this section</source>
        <extracomment>ui/apply_bar.py</extracomment>
        <translation>Nach diesem Abs&amp;chnitt anhalten</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <extracomment>ui/apply_bar.py</extracomment>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <extracomment>ui/apply_bar.py</extracomment>
        <translation>Über&amp;nehmen</translation>
    </message>
    <message>
        <source>No changes.</source>
        <extracomment>ui/apply_bar.py</extracomment>
        <translation>Keine Änderungen.</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <extracomment>ui/apply_bar.py</extracomment>
        <translation>Es gibt nichts zu senden.</translation>
    </message>
    <message>
        <source>Applying.</source>
        <extracomment>ui/apply_bar.py</extracomment>
        <translation>Wird übernommen.</translation>
    </message>
    <message>
        <source>Looking for {} for up to 120 s.</source>
        <extracomment>ui/applying.py</extracomment>
        <translation>{} wird gesucht, bis zu 120 s.</translation>
    </message>
    <message>
        <source>Where {} is</source>
        <extracomment>ui/applying.py</extracomment>
        <translation>Wo {} ist</translation>
    </message>
    <message>
        <source>It answered at {}; it may answer at {} now.</source>
        <extracomment>ui/applying.py</extracomment>
        <translation>Sie antwortete unter {} und antwortet jetzt vielleicht unter {}.</translation>
    </message>
    <message>
        <source>{} ({}): {}</source>
        <extracomment>ui/applying.py</extracomment>
        <translation>{} ({}): {}</translation>
    </message>
    <message>
        <source>Sign in again first.</source>
        <extracomment>ui/applying.py</extracomment>
        <translation>Melden Sie sich zuerst erneut an.</translation>
    </message>
    <message>
        <source>Reading the station afresh.</source>
        <extracomment>ui/applying.py</extracomment>
        <translation>Die Station wird neu gelesen.</translation>
    </message>
    <message>
        <source>It answered at {}; DHCP may have given it another address.</source>
        <extracomment>ui/applying.py</extracomment>
        <translation>Sie antwortete unter {}; DHCP hat ihr vielleicht eine andere Adresse gegeben.</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <extracomment>ui/connection_card.py, ui/editors.py, ui/field_editors.py, ui/finding.py, ui/firmware_pages.py, ui/firmware_progress.py, ui/new_password.py, ui/picture_intake.py, ui/probing.py, ui/safekeeping.py, ui/steps.py</extracomment>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>ui/change_table.py, ui/firmware_result.py, ui/import_preview.py, ui/replace_pin.py</extracomment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <extracomment>ui/change_table.py</extracomment>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>{}: {}, {}: {}</source>
        <extracomment>ui/change_table.py</extracomment>
        <translation>{}: {}, {}: {}</translation>
    </message>
    <message>
        <source>Replace {}?</source>
        <extracomment>ui/choose_file.py</extracomment>
        <translation>{} ersetzen?</translation>
    </message>
    <message>
        <source>Replace a file</source>
        <extracomment>ui/choose_file.py</extracomment>
        <translation>Datei ersetzen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>ui/choose_file.py</extracomment>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>What it holds now will be lost.</source>
        <extracomment>ui/choose_file.py</extracomment>
        <translation>Der jetzige Inhalt geht verloren.</translation>
    </message>
    <message>
        <source>A time server sets the clock. Choose “Hand” and apply that first.</source>
        <extracomment>ui/clock_panel.py</extracomment>
        <translation>Ein Zeitserver stellt die Uhr. Wählen Sie „Hand“ und übernehmen Sie das zuerst.</translation>
    </message>
    <message>
        <source>Set to this &amp;computer’s time</source>
        <extracomment>ui/clock_panel.py</extracomment>
        <translation>Auf Zeit dieses &amp;Computers stellen</translation>
    </message>
    <message>
        <source>Clock set.</source>
        <extracomment>ui/clock_panel.py</extracomment>
        <translation>Uhr gestellt.</translation>
    </message>
    <message>
        <source>{} has this computer’s time.</source>
        <extracomment>ui/clock_panel.py</extracomment>
        <translation>{} hat die Zeit dieses Computers.</translation>
    </message>
    <message>
        <source>The clock is still off.</source>
        <extracomment>ui/clock_panel.py</extracomment>
        <translation>Die Uhr geht noch falsch.</translation>
    </message>
    <message>
        <source>too long</source>
        <extracomment>ui/composing.py</extracomment>
        <translation>zu lang</translation>
    </message>
    <message>
        <source>Configuration (*.json)</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>Konfiguration (*.json)</translation>
    </message>
    <message>
        <source>All settings of the station in one file: to keep, or for another station of the same model.</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>Alle Einstellungen der Station in einer Datei: zum Aufbewahren oder für eine andere Station desselben Modells.</translation>
    </message>
    <message>
        <source>It may hold passwords; keep it where others do not read it.</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>Sie kann Passwörter enthalten; bewahren Sie sie dort auf, wo andere sie nicht lesen.</translation>
    </message>
    <message>
        <source>It does not answer now: it may restart by itself, or answer at another address. Once it is back, press F5 to read its settings.</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>Sie antwortet derzeit nicht: Vielleicht startet sie von selbst neu oder antwortet unter einer anderen Adresse. Sobald sie zurück ist, drücken Sie F5, um ihre Einstellungen zu lesen.</translation>
    </message>
    <message>
        <source>Saving {}</source>
        <extracomment>ui/configuration_card.py, ui/logs_card.py, ui/quick_join_panel.py</extracomment>
        <translation>{} wird gespeichert</translation>
    </message>
    <message>
        <source>Nothing was saved under the name {}.</source>
        <extracomment>ui/configuration_card.py, ui/logs_card.py, ui/quick_join_panel.py</extracomment>
        <translation>Unter dem Namen {} wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The settings of {} are as they were.</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>Die Einstellungen von {} sind wie zuvor.</translation>
    </message>
    <message>
        <source>Read back: no setting is other than before.</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>Zurückgelesen: Keine Einstellung ist anders als vorher.</translation>
    </message>
    <message>
        <source>Passwords are not compared: stations do not tell them.</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>Passwörter werden nicht verglichen: Stationen geben sie nicht preis.</translation>
    </message>
    <message>
        <source>Some settings could not be read back.</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>Einige Einstellungen konnten nicht zurückgelesen werden.</translation>
    </message>
    <message>
        <source>&amp;Export configuration…</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>Konfiguration &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Import configuration…</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>Konfiguration &amp;importieren…</translation>
    </message>
    <message>
        <source>A file is under way; wait for the end, or press Cancel.</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>Eine Datei ist unterwegs; warten Sie das Ende ab oder drücken Sie „Abbrechen“.</translation>
    </message>
    <message>
        <source>Configuration file</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>Konfigurationsdatei</translation>
    </message>
    <message>
        <source>Export the configuration</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>Konfiguration exportieren</translation>
    </message>
    <message>
        <source>Exported.</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>Exportiert.</translation>
    </message>
    <message>
        <source>Import a configuration</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>Konfiguration importieren</translation>
    </message>
    <message>
        <source>{} was not sent.</source>
        <extracomment>ui/configuration_card.py, ui/outcomes.py</extracomment>
        <translation>{} wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Whether {} took all of the file is not known.</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>Ob {} die ganze Datei angenommen hat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It does not show what the file says of: {}.</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>Sie zeigt nicht, was die Datei angibt zu: {}.</translation>
    </message>
    <message>
        <source>Whether {} took the file is not known.</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>Ob {} die Datei angenommen hat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>{} did not take the file.</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>{} hat die Datei nicht angenommen.</translation>
    </message>
    <message>
        <source>Sending to {}</source>
        <extracomment>ui/configuration_card.py, ui/firmware_progress.py</extracomment>
        <translation>Wird an {} gesendet</translation>
    </message>
    <message>
        <source>{} takes the settings over</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>{} übernimmt die Einstellungen</translation>
    </message>
    <message>
        <source>Reading back what {} holds</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>Was {} jetzt enthält, wird zurückgelesen</translation>
    </message>
    <message>
        <source>Reading {} first</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>Zuerst wird {} gelesen</translation>
    </message>
    <message>
        <source>Imported; a restart is needed.</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>Importiert; ein Neustart ist nötig.</translation>
    </message>
    <message>
        <source>Imported, but not all of it shows.</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>Importiert, aber nicht alles ist zu sehen.</translation>
    </message>
    <message>
        <source>Imported.</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>Importiert.</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>ui/configuration_card.py, ui/firmware_progress.py, ui/firmware_result.py, ui/replace_pin.py</extracomment>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now, read back</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>Jetzt, zurückgelesen</translation>
    </message>
    <message>
        <source>{} took the file; part of it is in force after a restart.</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>{} hat die Datei angenommen; ein Teil gilt nach einem Neustart.</translation>
    </message>
    <message>
        <source>Conflicting changes on {}</source>
        <extracomment>ui/conflicts.py</extracomment>
        <translation>Widersprüchliche Änderungen auf {}</translation>
    </message>
    <message>
        <source>Somebody else changed {} while you were editing.</source>
        <extracomment>ui/conflicts.py</extracomment>
        <translation>Jemand anderes hat {} geändert, während Sie daran gearbeitet haben.</translation>
    </message>
    <message>
        <source>when it was read</source>
        <extracomment>ui/conflicts.py</extracomment>
        <translation>beim letzten Lesen</translation>
    </message>
    <message>
        <source>{}, {}: {}</source>
        <extracomment>ui/conflicts.py</extracomment>
        <translation>{}, {}: {}</translation>
    </message>
    <message>
        <source>&amp;Back to my edits</source>
        <extracomment>ui/conflicts.py</extracomment>
        <translation>&amp;Zurück zu meinen Änderungen</translation>
    </message>
    <message>
        <source>{} ({} → {})</source>
        <extracomment>ui/conflicts.py</extracomment>
        <translation>{} ({} → {})</translation>
    </message>
    <message>
        <source>Setting</source>
        <extracomment>ui/conflicts.py</extracomment>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>ui/conflicts.py</extracomment>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Theirs</source>
        <extracomment>ui/conflicts.py</extracomment>
        <translation>Die andere</translation>
    </message>
    <message>
        <source>on the station now</source>
        <extracomment>ui/conflicts.py</extracomment>
        <translation>jetzt auf der Station</translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>ui/conflicts.py</extracomment>
        <translation>Meine</translation>
    </message>
    <message>
        <source>not yet sent</source>
        <extracomment>ui/conflicts.py</extracomment>
        <translation>noch ungesendet</translation>
    </message>
    <message>
        <source>Keep all of &amp;theirs</source>
        <extracomment>ui/conflicts.py</extracomment>
        <translation>Alle an&amp;deren behalten</translation>
    </message>
    <message>
        <source>Keep all of &amp;mine</source>
        <extracomment>ui/conflicts.py</extracomment>
        <translation>Alle &amp;meine behalten</translation>
    </message>
    <message>
        <source>This station was seen on https. The program never speaks to it on http again, for then somebody could listen or take its place.</source>
        <extracomment>ui/connection.py</extracomment>
        <translation>Diese Station wurde über https gesehen. Das Programm spricht sie nie wieder über http an, denn dann könnte jemand mithören oder ihren Platz einnehmen.</translation>
    </message>
    <message>
        <source>Everybody in the network can read along, the password too.</source>
        <extracomment>ui/connection.py</extracomment>
        <translation>Jeder im Netzwerk kann mitlesen, auch das Passwort.</translation>
    </message>
    <message>
        <source>Only where the sign-in works and every page is refused afterwards.</source>
        <extracomment>ui/connection.py</extracomment>
        <translation>Nur wenn die Anmeldung gelingt und danach jede Seite abgelehnt wird.</translation>
    </message>
    <message>
        <source>Port</source>
        <extracomment>ui/connection.py</extracomment>
        <translation>Port</translation>
    </message>
    <message>
        <source>Token goes into</source>
        <extracomment>ui/connection.py</extracomment>
        <translation>Token steht in</translation>
    </message>
    <message>
        <source>Find out by itself</source>
        <extracomment>ui/connection.py</extracomment>
        <translation>Selbst herausfinden</translation>
    </message>
    <message>
        <source>Connection settings</source>
        <extracomment>ui/connection.py</extracomment>
        <translation>Verbindungseinstellungen</translation>
    </message>
    <message>
        <source>Protocol</source>
        <extracomment>ui/connection.py</extracomment>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <extracomment>ui/connection.py</extracomment>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>The port of the protocol, until you change it.</source>
        <extracomment>ui/connection.py</extracomment>
        <translation>Der Port des Protokolls, bis Sie ihn ändern.</translation>
    </message>
    <message>
        <source>&amp;Token goes into</source>
        <extracomment>ui/connection.py</extracomment>
        <translation>&amp;Token steht in</translation>
    </message>
    <message>
        <source>&amp;Use these settings</source>
        <extracomment>ui/connection.py</extracomment>
        <translation>Diese &amp;Einstellungen verwenden</translation>
    </message>
    <message>
        <source>&amp;https, encrypted</source>
        <extracomment>ui/connection.py</extracomment>
        <translation>&amp;https, verschlüsselt</translation>
    </message>
    <message>
        <source>http, &amp;not encrypted</source>
        <extracomment>ui/connection.py</extracomment>
        <translation>http, &amp;unverschlüsselt</translation>
    </message>
    <message>
        <source>Connection: {}</source>
        <extracomment>ui/connection_card.py</extracomment>
        <translation>Verbindung: {}</translation>
    </message>
    <message>
        <source>Netmask</source>
        <extracomment>app/settings/ethernet.py, ui/connection_card.py, ui/join_dialog.py</extracomment>
        <translation>Netzmaske</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>app/settings/ethernet.py, ui/connection_card.py, ui/join_dialog.py</extracomment>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Security</source>
        <extracomment>app/settings/pod.py, app/settings/wifi.py, ui/connection_card.py, ui/join_dialog.py</extracomment>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Frequency</source>
        <extracomment>ui/connection_card.py</extracomment>
        <translation>Frequenz</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>ui/connection_card.py</extracomment>
        <translation>Datenrate</translation>
    </message>
    <message>
        <source>Signal</source>
        <extracomment>ui/connection_card.py</extracomment>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>app/settings/general.py, ui/connection_card.py, ui/setup_steps.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>On no network</source>
        <extracomment>ui/connection_card.py</extracomment>
        <translation>In keinem Netzwerk</translation>
    </message>
    <message>
        <source>Not connected</source>
        <extracomment>app/settings/ethernet.py, ui/connection_card.py</extracomment>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Hidden</source>
        <extracomment>ui/connection_card.py</extracomment>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>app/settings/ethernet.py, ui/connection_card.py, ui/network_list.py</extracomment>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Joining</source>
        <extracomment>ui/connection_card.py</extracomment>
        <translation>Tritt bei</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <extracomment>ui/editors.py</extracomment>
        <translation>Geheimnis anzeigen</translation>
    </message>
    <message>
        <source>Hide the secret</source>
        <extracomment>ui/editors.py</extracomment>
        <translation>Geheimnis verbergen</translation>
    </message>
    <message>
        <source>not understood: {}. Kept as the station has it.</source>
        <extracomment>ui/field_editors.py</extracomment>
        <translation>nicht verstanden: {}. Bleibt, wie es auf der Station ist.</translation>
    </message>
    <message>
        <source>Holds what cannot be seen: {}</source>
        <extracomment>ui/field_editors.py</extracomment>
        <translation>Enthält Unsichtbares: {}</translation>
    </message>
    <message>
        <source>Not shown by the station</source>
        <extracomment>ui/field_editors.py</extracomment>
        <translation>Von der Station nicht angezeigt</translation>
    </message>
    <message>
        <source>None set</source>
        <extracomment>ui/field_editors.py</extracomment>
        <translation>Keine gesetzt</translation>
    </message>
    <message>
        <source>Changed, was {}</source>
        <extracomment>ui/field_row.py</extracomment>
        <translation>Geändert, vorher {}</translation>
    </message>
    <message>
        <source>The installation cannot be cancelled any more.</source>
        <extracomment>ui/firmware_leave.py, ui/firmware_wizard.py</extracomment>
        <translation>Die Installation lässt sich nicht mehr abbrechen.</translation>
    </message>
    <message>
        <source>The station must stay on power, also while its display is dark.</source>
        <extracomment>ui/firmware_leave.py</extracomment>
        <translation>Die Station muss am Strom bleiben, auch solange ihr Display dunkel ist.</translation>
    </message>
    <message>
        <source>The program goes on watching; the outcome is shown above the station’s pages.</source>
        <extracomment>ui/firmware_leave.py</extracomment>
        <translation>Das Programm beobachtet weiter; das Ergebnis steht über den Seiten der Station.</translation>
    </message>
    <message>
        <source>Nobody watches then. The next start offers to compare the version; nothing is repeated.</source>
        <extracomment>ui/firmware_leave.py</extracomment>
        <translation>Dann beobachtet niemand. Der nächste Start bietet an, die Version zu vergleichen; nichts wird wiederholt.</translation>
    </message>
    <message>
        <source>Nothing was installed yet, and nothing will be.</source>
        <extracomment>ui/firmware_leave.py</extracomment>
        <translation>Es wurde noch nichts installiert, und es wird nichts installiert.</translation>
    </message>
    <message>
        <source>Update of {}</source>
        <extracomment>ui/firmware_leave.py</extracomment>
        <translation>Update von {}</translation>
    </message>
    <message>
        <source>&amp;Stop the transfer</source>
        <extracomment>ui/firmware_leave.py</extracomment>
        <translation>&amp;Übertragung beenden</translation>
    </message>
    <message>
        <source>&amp;Leave; the station goes on</source>
        <extracomment>ui/firmware_leave.py</extracomment>
        <translation>&amp;Verlassen; die Station macht weiter</translation>
    </message>
    <message>
        <source>&amp;Close; watching goes on</source>
        <extracomment>ui/firmware_leave.py</extracomment>
        <translation>&amp;Schließen; Beobachtung läuft weiter</translation>
    </message>
    <message>
        <source>Stop the transfer to {}?</source>
        <extracomment>ui/firmware_leave.py</extracomment>
        <translation>Übertragung an {} beenden?</translation>
    </message>
    <message>
        <source>&amp;Keep it open</source>
        <extracomment>ui/firmware_leave.py</extracomment>
        <translation>&amp;Geöffnet lassen</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/firmware_wizard.py, ui/upload_queue.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing is sent before you have seen what the check says.</source>
        <extracomment>ui/firmware_pages.py</extracomment>
        <translation>Nichts wird gesendet, bevor Sie gesehen haben, was die Prüfung ergibt.</translation>
    </message>
    <message>
        <source>The file that the maker gives for this model, such as update.zip.</source>
        <extracomment>ui/firmware_pages.py</extracomment>
        <translation>Die Datei, die der Hersteller für dieses Modell bereitstellt, etwa update.zip.</translation>
    </message>
    <message>
        <source>The station downloads by itself; it needs a way to the internet.</source>
        <extracomment>ui/firmware_pages.py</extracomment>
        <translation>Die Station lädt selbst herunter; sie braucht einen Weg ins Internet.</translation>
    </message>
    <message>
        <source>Nothing was sent yet. It takes about {}, the display is dark meanwhile.</source>
        <extracomment>ui/firmware_pages.py</extracomment>
        <translation>Noch wurde nichts gesendet. Es dauert etwa {}, so lange ist das Display dunkel.</translation>
    </message>
    <message>
        <source>Update the firmware of {}</source>
        <extracomment>ui/firmware_pages.py, ui/firmware_wizard.py</extracomment>
        <translation>Firmware von {} aktualisieren</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <extracomment>ui/firmware_pages.py</extracomment>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>&amp;Ask the server</source>
        <extracomment>ui/firmware_pages.py</extracomment>
        <translation>&amp;Server fragen</translation>
    </message>
    <message>
        <source>How far the check is</source>
        <extracomment>ui/firmware_pages.py</extracomment>
        <translation>Wie weit die Prüfung ist</translation>
    </message>
    <message>
        <source>Cancel the check</source>
        <extracomment>ui/firmware_pages.py</extracomment>
        <translation>Prüfung abbrechen</translation>
    </message>
    <message>
        <source>The station is asking…</source>
        <extracomment>ui/firmware_pages.py</extracomment>
        <translation>Die Station fragt nach…</translation>
    </message>
    <message>
        <source>&amp;I have read what is unusual; install it all the same</source>
        <extracomment>ui/firmware_pages.py</extracomment>
        <translation>&amp;Ich habe gelesen, was ungewöhnlich ist; trotzdem installieren</translation>
    </message>
    <message>
        <source>I have read what is unusual; install it all the same</source>
        <extracomment>ui/firmware_pages.py</extracomment>
        <translation>Ich habe gelesen, was ungewöhnlich ist; trotzdem installieren</translation>
    </message>
    <message>
        <source>This file is not for it</source>
        <extracomment>ui/firmware_pages.py</extracomment>
        <translation>Diese Datei ist nicht dafür</translation>
    </message>
    <message>
        <source>Ready to update</source>
        <extracomment>ui/firmware_pages.py</extracomment>
        <translation>Bereit zum Update</translation>
    </message>
    <message>
        <source>{}, {}.</source>
        <extracomment>ui/configuration_card.py, ui/firmware_pages.py</extracomment>
        <translation>{}, {}.</translation>
    </message>
    <message>
        <source>{} from the maker’s server.</source>
        <extracomment>ui/firmware_pages.py</extracomment>
        <translation>{} vom Server des Herstellers.</translation>
    </message>
    <message>
        <source>A file from this &amp;computer</source>
        <extracomment>ui/firmware_pages.py</extracomment>
        <translation>Eine Datei von diesem &amp;Computer</translation>
    </message>
    <message>
        <source>The maker’s &amp;update server</source>
        <extracomment>ui/firmware_pages.py</extracomment>
        <translation>Der &amp;Update-Server des Herstellers</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <extracomment>ui/firmware_pages.py</extracomment>
        <translation>Die Datei wird geprüft…</translation>
    </message>
    <message>
        <source>{} is there; {} is installed.</source>
        <extracomment>ui/firmware_pages.py</extracomment>
        <translation>{} ist verfügbar; installiert ist {}.</translation>
    </message>
    <message>
        <source>Installed</source>
        <extracomment>ui/firmware_panel.py</extracomment>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>Newer version</source>
        <extracomment>ui/firmware_panel.py</extracomment>
        <translation>Neuere Version</translation>
    </message>
    <message>
        <source>&amp;Check for a newer one</source>
        <extracomment>ui/firmware_panel.py</extracomment>
        <translation>Nach neuerer &amp;suchen</translation>
    </message>
    <message>
        <source>The station is asking its maker’s server…</source>
        <extracomment>ui/firmware_panel.py</extracomment>
        <translation>Die Station fragt den Server ihres Herstellers…</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <extracomment>ui/firmware_panel.py</extracomment>
        <translation>noch nicht gefragt</translation>
    </message>
    <message>
        <source>{} is there</source>
        <extracomment>ui/firmware_panel.py</extracomment>
        <translation>{} ist verfügbar</translation>
    </message>
    <message>
        <source>none, says the maker’s server</source>
        <extracomment>ui/firmware_panel.py</extracomment>
        <translation>keine, sagt der Server des Herstellers</translation>
    </message>
    <message>
        <source>Nothing is installed before the whole file has arrived. You can still cancel.</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>Nichts wird installiert, bevor die ganze Datei angekommen ist. Sie können noch abbrechen.</translation>
    </message>
    <message>
        <source>All of it is on its way; the station has not confirmed it yet.</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>Alles ist unterwegs; die Station hat es noch nicht bestätigt.</translation>
    </message>
    <message>
        <source>Nothing is installed before the file is there. You can still cancel.</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>Nichts wird installiert, bevor die Datei da ist. Sie können noch abbrechen.</translation>
    </message>
    <message>
        <source>It is sent once, and never again by itself.</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>Es wird einmal gesendet und nie von selbst wiederholt.</translation>
    </message>
    <message>
        <source>It takes its time, then restarts by itself; the program watches.</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>Sie braucht ihre Zeit und startet dann von selbst neu; das Programm beobachtet.</translation>
    </message>
    <message>
        <source>It installs and restarts by itself; the program watches for its return.</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>Sie installiert und startet von selbst neu; das Programm wartet auf ihre Rückkehr.</translation>
    </message>
    <message>
        <source>The program signs in anew and asks for the version.</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>Das Programm meldet sich neu an und fragt nach der Version.</translation>
    </message>
    <message>
        <source>Some stations restart twice: it is watched a little longer before that counts.</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>Manche Stationen starten zweimal neu: Es wird noch etwas beobachtet, bevor es zählt.</translation>
    </message>
    <message>
        <source>Waiting time, not progress: the station reports none.</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>Wartezeit, kein Fortschritt: Die Station meldet keinen.</translation>
    </message>
    <message>
        <source>Do not unplug it, also when the display stays dark.</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>Trennen Sie sie nicht vom Strom, auch wenn das Display dunkel bleibt.</translation>
    </message>
    <message>
        <source>You can go on waiting, or stop the download and use a file.</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>Sie können weiter warten oder den Download beenden und eine Datei verwenden.</translation>
    </message>
    <message>
        <source>This computer stays awake until the update has ended.</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>Dieser Computer bleibt wach, bis das Update beendet ist.</translation>
    </message>
    <message>
        <source>Keep this computer awake: the system does not let the program do it.</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>Halten Sie diesen Computer wach: Das System lässt es das Programm nicht tun.</translation>
    </message>
    <message>
        <source>{} is downloading</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>{} lädt herunter</translation>
    </message>
    <message>
        <source>The station says “{}”.</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>Die Station meldet „{}“.</translation>
    </message>
    <message>
        <source>Waiting for {}</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>Warten auf {}</translation>
    </message>
    <message>
        <source>The station says “{}”, which is no figure.</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>Die Station meldet „{}“, das ist keine Zahl.</translation>
    </message>
    <message>
        <source>not named</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>How far it is</source>
        <extracomment>ui/firmware_progress.py, ui/work.py</extracomment>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>Just a moment</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>Asking how far it is</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>Es wird gefragt, wie weit es ist</translation>
    </message>
    <message>
        <source>How far it is cannot be told</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>Der Fortschritt ist nicht bekannt</translation>
    </message>
    <message>
        <source>{} is installing</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>{} installiert</translation>
    </message>
    <message>
        <source>{} is back</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>{} ist zurück</translation>
    </message>
    <message>
        <source>{} answers with {}</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>{} antwortet mit {}</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Ordering the installation on {}</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>Installation auf {} wird angewiesen</translation>
    </message>
    <message>
        <source>Comparing the version</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>Version wird verglichen</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Ordered</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>Angewiesen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Last answer</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>Letzte Antwort</translation>
    </message>
    <message>
        <source>No progress for two minutes.</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>Seit zwei Minuten kein Fortschritt.</translation>
    </message>
    <message>
        <source>What is known</source>
        <extracomment>ui/firmware_result.py</extracomment>
        <translation>Was bekannt ist</translation>
    </message>
    <message>
        <source>What is not known</source>
        <extracomment>ui/firmware_result.py</extracomment>
        <translation>Was nicht bekannt ist</translation>
    </message>
    <message>
        <source>What to do</source>
        <extracomment>ui/firmware_result.py, ui/lost_page.py</extracomment>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>In all</source>
        <extracomment>ui/firmware_result.py</extracomment>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>ui/firmware_result.py</extracomment>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Away</source>
        <extracomment>ui/firmware_result.py</extracomment>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>ui/firmware_result.py</extracomment>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>The report was not saved.</source>
        <extracomment>ui/firmware_result.py</extracomment>
        <translation>Der Bericht wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Report saved.</source>
        <extracomment>ui/firmware_result.py</extracomment>
        <translation>Bericht gespeichert.</translation>
    </message>
    <message>
        <source>How this is known</source>
        <extracomment>ui/firmware_result.py</extracomment>
        <translation>Woher das bekannt ist</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>ui/firmware_steps.py</extracomment>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>ui/firmware_steps.py</extracomment>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Install</source>
        <extracomment>ui/firmware_steps.py</extracomment>
        <translation>Installieren</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>ui/firmware_steps.py</extracomment>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Download</source>
        <extracomment>ui/firmware_steps.py</extracomment>
        <translation>Download</translation>
    </message>
    <message>
        <source>by the station</source>
        <extracomment>ui/firmware_steps.py</extracomment>
        <translation>durch die Station</translation>
    </message>
    <message>
        <source>the maker’s server</source>
        <extracomment>ui/firmware_steps.py</extracomment>
        <translation>Server des Herstellers</translation>
    </message>
    <message>
        <source>nothing unusual</source>
        <extracomment>ui/firmware_steps.py</extracomment>
        <translation>nichts Ungewöhnliches</translation>
    </message>
    <message>
        <source>1 hint</source>
        <extracomment>ui/firmware_steps.py</extracomment>
        <translation>1 Hinweis</translation>
    </message>
    <message>
        <source>Its model was {} and is {} now.</source>
        <extracomment>app/identity.py</extracomment>
        <translation>Ihr Modell war {} und ist jetzt {}.</translation>
    </message>
    <message>
        <source>Its name was {} and is {} now.</source>
        <extracomment>app/identity.py</extracomment>
        <translation>Ihr Name war {} und ist jetzt {}.</translation>
    </message>
    <message>
        <source>Its mDNS host was {} and is {} now.</source>
        <extracomment>app/identity.py</extracomment>
        <translation>Ihr mDNS-Host war {} und ist jetzt {}.</translation>
    </message>
    <message>
        <source>Join the Wi-Fi {}, then choose {} in {}.</source>
        <extracomment>app/invitation.py</extracomment>
        <translation>Mit dem WLAN {} verbinden, dann {} in {} wählen.</translation>
    </message>
    <message>
        <source>Choose {} in {}.</source>
        <extracomment>app/invitation.py</extracomment>
        <translation>{} in {} wählen.</translation>
    </message>
    <message>
        <source>Join the Wi-Fi {}.</source>
        <extracomment>app/invitation.py</extracomment>
        <translation>Mit dem WLAN {} verbinden.</translation>
    </message>
    <message>
        <source>A network’s name has 1 to 32 bytes; letters beyond ASCII take more.</source>
        <extracomment>app/jobs/join_wifi.py</extracomment>
        <translation>Ein Netzwerkname hat 1 bis 32 Byte; Zeichen außerhalb von ASCII brauchen mehr.</translation>
    </message>
    <message>
        <source>This network wants a password.</source>
        <extracomment>app/jobs/join_wifi.py</extracomment>
        <translation>Dieses Netzwerk verlangt ein Passwort.</translation>
    </message>
    <message>
        <source>Choose the security of the network.</source>
        <extracomment>app/jobs/join_wifi.py</extracomment>
        <translation>Wählen Sie die Sicherheit des Netzwerks.</translation>
    </message>
    <message>
        <source>Wi-Fi passwords have 8 to 63 characters, or 64 as a key in hexadecimal.</source>
        <extracomment>app/jobs/join_wifi.py</extracomment>
        <translation>WLAN-Passwörter haben 8 bis 63 Zeichen oder 64 als hexadezimaler Schlüssel.</translation>
    </message>
    <message>
        <source>EAP needs this.</source>
        <extracomment>app/jobs/join_wifi.py</extracomment>
        <translation>Für EAP erforderlich.</translation>
    </message>
    <message>
        <source>The first address of a range is the lower one.</source>
        <extracomment>app/jobs/probe_range.py</extracomment>
        <translation>Die erste Adresse eines Bereichs ist die niedrigere.</translation>
    </message>
    <message>
        <source>No device has such an address.</source>
        <extracomment>app/jobs/probe_range.py</extracomment>
        <translation>Kein Gerät hat eine solche Adresse.</translation>
    </message>
    <message>
        <source>That is no range, such as 192.168.1.10-40.</source>
        <extracomment>app/jobs/probe_range.py</extracomment>
        <translation>Das ist kein Bereich wie etwa 192.168.1.10-40.</translation>
    </message>
    <message>
        <source>That is no network, such as 192.168.1.0/24.</source>
        <extracomment>app/jobs/probe_range.py</extracomment>
        <translation>Das ist kein Netzwerk wie etwa 192.168.1.0/24.</translation>
    </message>
    <message>
        <source>The system says: {}.</source>
        <extracomment>app/jobs/save_file.py</extracomment>
        <translation>Das System meldet: {}.</translation>
    </message>
    <message>
        <source>{} holds something that is not understood</source>
        <extracomment>app/journal.py, app/preferences.py</extracomment>
        <translation>{} enthält etwas, das nicht verstanden wird</translation>
    </message>
    <message>
        <source>{} could not be written: {}.</source>
        <extracomment>app/journal.py</extracomment>
        <translation>{} konnte nicht geschrieben werden: {}.</translation>
    </message>
    <message>
        <source>{} could not be read: {}.</source>
        <extracomment>app/journal.py, app/storage.py</extracomment>
        <translation>{} konnte nicht gelesen werden: {}.</translation>
    </message>
    <message>
        <source>a station: {}</source>
        <extracomment>app/leads.py</extracomment>
        <translation>eine Station: {}</translation>
    </message>
    <message>
        <source>{} s</source>
        <extracomment>app/local_time.py, ui/logs_card.py, ui/resetting.py, ui/restarting.py</extracomment>
        <translation>{} s</translation>
    </message>
    <message>
        <source>{} h {} min</source>
        <extracomment>app/local_time.py</extracomment>
        <translation>{} h {} min</translation>
    </message>
    <message>
        <source>{} min {} s</source>
        <extracomment>app/local_time.py</extracomment>
        <translation>{} min {} s</translation>
    </message>
    <message>
        <source>{} min</source>
        <extracomment>app/local_time.py</extracomment>
        <translation>{} min</translation>
    </message>
    <message>
        <source>Strong</source>
        <extracomment>app/networks.py</extracomment>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>app/networks.py</extracomment>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Fair</source>
        <extracomment>app/networks.py</extracomment>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Weak</source>
        <extracomment>app/networks.py</extracomment>
        <translation>Schwach</translation>
    </message>
    <message>
        <source>Very weak</source>
        <extracomment>app/networks.py</extracomment>
        <translation>Sehr schwach</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <extracomment>app/networks.py, ui/firmware_progress.py, ui/picture_intake.py, ui/sidebar.py, ui/upload_queue.py, ui/work.py</extracomment>
        <translation>{} von {}</translation>
    </message>
    <message>
        <source>{} dBm</source>
        <extracomment>app/networks.py</extracomment>
        <translation>{} dBm</translation>
    </message>
    <message>
        <source>“{}” is not http or https.</source>
        <extracomment>app/origin.py</extracomment>
        <translation>„{}“ ist weder http noch https.</translation>
    </message>
    <message>
        <source>“{}” is neither an address nor a name.</source>
        <extracomment>app/origin.py</extracomment>
        <translation>„{}“ ist weder eine Adresse noch ein Name.</translation>
    </message>
    <message>
        <source>The address is too long or not valid</source>
        <extracomment>app/errors.py</extracomment>
        <translation>Die Adresse ist zu lang oder ungültig</translation>
    </message>
    <message>
        <source>This computer slept</source>
        <extracomment>app/firmware_wizard.py</extracomment>
        <translation>Dieser Computer war im Ruhezustand</translation>
    </message>
    <message>
        <source>Another program has that file open.</source>
        <extracomment>app/jobs/save_file.py</extracomment>
        <translation>Ein anderes Programm hat diese Datei geöffnet.</translation>
    </message>
    <message>
        <source>Windows does not allow that name.</source>
        <extracomment>app/jobs/save_file.py</extracomment>
        <translation>Windows lässt diesen Namen nicht zu.</translation>
    </message>
    <message>
        <source>“{}” is not an IPv4 address, such as 10.1.2.3.</source>
        <extracomment>app/origin.py</extracomment>
        <translation>„{}“ ist keine IPv4-Adresse wie etwa 10.1.2.3.</translation>
    </message>
    <message>
        <source>Character {} is not allowed. Only letters A to Z, a to z and digits.</source>
        <extracomment>app/passwords.py</extracomment>
        <translation>Das Zeichen {} ist nicht erlaubt. Nur Buchstaben A bis Z, a bis z und Ziffern.</translation>
    </message>
    <message>
        <source>{} too many: at most {} characters.</source>
        <extracomment>app/passwords.py, app/settings/field.py</extracomment>
        <translation>{} zu viel: höchstens {} Zeichen.</translation>
    </message>
    <message>
        <source>A space is not allowed. Only letters A to Z, a to z and digits.</source>
        <extracomment>app/passwords.py</extracomment>
        <translation>Ein Leerzeichen ist nicht erlaubt. Nur Buchstaben A bis Z, a bis z und Ziffern.</translation>
    </message>
    <message>
        <source>It is larger than {} MiB; a configuration is not.</source>
        <extracomment>app/profile.py</extracomment>
        <translation>Sie ist größer als {} MiB; eine Konfiguration ist das nicht.</translation>
    </message>
    <message>
        <source>no reason is given</source>
        <extracomment>app/profile.py</extracomment>
        <translation>kein Grund angegeben</translation>
    </message>
    <message>
        <source>It cannot be read: {}.</source>
        <extracomment>app/profile.py</extracomment>
        <translation>Sie kann nicht gelesen werden: {}.</translation>
    </message>
    <message>
        <source>s</source>
        <extracomment>app/quirks.py</extracomment>
        <translation>s</translation>
    </message>
    <message>
        <source>Unknown ({})</source>
        <extracomment>app/settings/base.py, ui/licence_panel.py</extracomment>
        <translation>Unbekannt ({})</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>app/settings/base.py, app/summary.py, ui/addresses.py, ui/review.py</extracomment>
        <translation>leer</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>app/settings/base.py</extracomment>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>app/settings/base.py</extracomment>
        <translation>aus</translation>
    </message>
    <message>
        <source>Set by</source>
        <extracomment>app/settings/clock.py</extracomment>
        <translation>Gestellt per</translation>
    </message>
    <message>
        <source>Time server</source>
        <extracomment>app/settings/clock.py</extracomment>
        <translation>Zeitserver</translation>
    </message>
    <message>
        <source>Time zone</source>
        <extracomment>app/settings/clock.py</extracomment>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Clock on the display</source>
        <extracomment>app/settings/clock.py</extracomment>
        <translation>Uhr auf dem Display</translation>
    </message>
    <message>
        <source>Timeout</source>
        <extracomment>app/settings/clock.py</extracomment>
        <translation>Timeout</translation>
    </message>
    <message>
        <source>A number without a unit: the station’s manual names none.</source>
        <extracomment>app/settings/clock.py</extracomment>
        <translation>Eine Zahl ohne Einheit: Das Handbuch der Station nennt keine.</translation>
    </message>
    <message>
        <source>The station’s clock</source>
        <extracomment>app/settings/clock.py</extracomment>
        <translation>Uhr der Station</translation>
    </message>
    <message>
        <source>Offset</source>
        <extracomment>app/settings/clock.py</extracomment>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Daylight saving time</source>
        <extracomment>app/settings/clock.py</extracomment>
        <translation>Sommerzeit</translation>
    </message>
    <message>
        <source>Restart every day</source>
        <extracomment>app/settings/clock.py</extracomment>
        <translation>Täglich neu starten</translation>
    </message>
    <message>
        <source>Daily restart</source>
        <extracomment>app/settings/clock.py, app/settings/field.py</extracomment>
        <translation>Täglicher Neustart</translation>
    </message>
    <message>
        <source>Whoever presents at that moment is cut off for about a minute.</source>
        <extracomment>app/settings/clock.py</extracomment>
        <translation>Wer gerade präsentiert, wird für etwa eine Minute getrennt.</translation>
    </message>
    <message>
        <source>At</source>
        <extracomment>app/settings/clock.py</extracomment>
        <translation>Um</translation>
    </message>
    <message>
        <source>By the station’s clock, in its time zone.</source>
        <extracomment>app/settings/clock.py</extracomment>
        <translation>Nach der Uhr der Station, in ihrer Zeitzone.</translation>
    </message>
    <message>
        <source>A time server (NTP)</source>
        <extracomment>app/settings/clock.py</extracomment>
        <translation>Zeitserver (NTP)</translation>
    </message>
    <message>
        <source>Hand</source>
        <extracomment>app/settings/clock.py</extracomment>
        <translation>Hand</translation>
    </message>
    <message>
        <source>24 hours</source>
        <extracomment>app/settings/clock.py</extracomment>
        <translation>24 Stunden</translation>
    </message>
    <message>
        <source>12 hours</source>
        <extracomment>app/settings/clock.py</extracomment>
        <translation>12 Stunden</translation>
    </message>
    <message>
        <source>Name a time server, such as pool.ntp.org.</source>
        <extracomment>app/settings/clock.py</extracomment>
        <translation>Nennen Sie einen Zeitserver, etwa pool.ntp.org.</translation>
    </message>
    <message>
        <source>A host name or an address, without spaces.</source>
        <extracomment>app/settings/clock.py</extracomment>
        <translation>Ein Hostname oder eine Adresse, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>Only while a time server sets the clock.</source>
        <extracomment>app/settings/clock.py</extracomment>
        <translation>Nur wenn ein Zeitserver die Uhr stellt.</translation>
    </message>
    <message>
        <source>A time of day, such as 03:30.</source>
        <extracomment>app/settings/clock.py</extracomment>
        <translation>Eine Uhrzeit, etwa 03:30.</translation>
    </message>
    <message>
        <source>Only while the daily restart is on.</source>
        <extracomment>app/settings/clock.py</extracomment>
        <translation>Nur wenn der tägliche Neustart eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Takes effect after a restart.</source>
        <extracomment>app/settings/display.py</extracomment>
        <translation>Wirkt nach einem Neustart.</translation>
    </message>
    <message>
        <source>Output in use</source>
        <extracomment>app/settings/display.py</extracomment>
        <translation>Benutzter Ausgang</translation>
    </message>
    <message>
        <source>HDMI resolution</source>
        <extracomment>app/settings/display.py</extracomment>
        <translation>HDMI-Auflösung</translation>
    </message>
    <message>
        <source>VGA resolution</source>
        <extracomment>app/settings/display.py</extracomment>
        <translation>VGA-Auflösung</translation>
    </message>
    <message>
        <source>Switch on the VGA output</source>
        <extracomment>app/settings/display.py</extracomment>
        <translation>VGA-Ausgang einschalten</translation>
    </message>
    <message>
        <source>Sound through HDMI</source>
        <extracomment>app/settings/display.py</extracomment>
        <translation>Ton über HDMI</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>app/settings/display.py</extracomment>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Off: the station’s own audio socket.</source>
        <extracomment>app/settings/display.py</extracomment>
        <translation>Aus: die eigene Audiobuchse der Station.</translation>
    </message>
    <message>
        <source>HDMI CEC</source>
        <extracomment>app/settings/display.py</extracomment>
        <translation>HDMI-CEC</translation>
    </message>
    <message>
        <source>The station has no way to change this from here.</source>
        <extracomment>app/settings/display.py</extracomment>
        <translation>Die Station erlaubt es nicht, dies von hier aus zu ändern.</translation>
    </message>
    <message>
        <source>This station reports no address, netmask or gateway to set, so it stays with DHCP.</source>
        <extracomment>app/settings/ethernet.py</extracomment>
        <translation>Diese Station meldet keine einstellbare Adresse, Netzmaske oder Gateway und bleibt deshalb bei DHCP.</translation>
    </message>
    <message>
        <source>An IPv4 address, such as 10.20.8.40, or nothing.</source>
        <extracomment>app/settings/ethernet.py</extracomment>
        <translation>Eine IPv4-Adresse, etwa 10.20.8.40, oder nichts.</translation>
    </message>
    <message>
        <source>Only with a static address; DHCP gives it now.</source>
        <extracomment>app/settings/ethernet.py</extracomment>
        <translation>Nur mit statischer Adresse; derzeit kommt sie von DHCP.</translation>
    </message>
    <message>
        <source>Not a netmask: it has to be a row of ones, such as 255.255.255.0 or /24.</source>
        <extracomment>app/settings/ethernet.py</extracomment>
        <translation>Keine Netzmaske: Sie muss aus einer Folge von Einsen bestehen, etwa 255.255.255.0 oder /24.</translation>
    </message>
    <message>
        <source>The gateway cannot be the station itself.</source>
        <extracomment>app/settings/ethernet.py</extracomment>
        <translation>Das Gateway kann nicht die Station selbst sein.</translation>
    </message>
    <message>
        <source>The gateway lies outside the station’s network {}.</source>
        <extracomment>app/settings/ethernet.py</extracomment>
        <translation>Das Gateway liegt außerhalb des Netzwerks {} der Station.</translation>
    </message>
    <message>
        <source>This is the address of the network {} itself.</source>
        <extracomment>app/settings/ethernet.py</extracomment>
        <translation>Das ist die Adresse des Netzwerks {} selbst.</translation>
    </message>
    <message>
        <source>This is the broadcast address of the network {}.</source>
        <extracomment>app/settings/ethernet.py</extracomment>
        <translation>Das ist die Broadcast-Adresse des Netzwerks {}.</translation>
    </message>
    <message>
        <source>This address cannot belong to one host.</source>
        <extracomment>app/settings/ethernet.py</extracomment>
        <translation>Diese Adresse kann keinem einzelnen Host gehören.</translation>
    </message>
    <message>
        <source>An IPv4 address, such as 10.20.8.40.</source>
        <extracomment>app/settings/ethernet.py</extracomment>
        <translation>Eine IPv4-Adresse, etwa 10.20.8.40.</translation>
    </message>
    <message>
        <source>Not a netmask, such as 255.255.255.0 or /24.</source>
        <extracomment>app/settings/ethernet.py</extracomment>
        <translation>Keine Netzmaske wie etwa 255.255.255.0 oder /24.</translation>
    </message>
    <message>
        <source>An address is needed, such as 10.20.8.40.</source>
        <extracomment>app/settings/ethernet.py</extracomment>
        <translation>Eine Adresse ist erforderlich, etwa 10.20.8.40.</translation>
    </message>
    <message>
        <source>Not an IPv4 address: four numbers from 0 to 255, such as 10.20.8.40.</source>
        <extracomment>app/settings/ethernet.py</extracomment>
        <translation>Keine IPv4-Adresse: vier Zahlen von 0 bis 255, etwa 10.20.8.40.</translation>
    </message>
    <message>
        <source>Cable</source>
        <extracomment>app/settings/ethernet.py</extracomment>
        <translation>Kabel</translation>
    </message>
    <message>
        <source>MAC address</source>
        <extracomment>app/settings/ethernet.py, app/settings/wifi.py</extracomment>
        <translation>MAC-Adresse</translation>
    </message>
    <message>
        <source>Address by</source>
        <extracomment>app/settings/ethernet.py, ui/addresses.py, ui/join_dialog.py</extracomment>
        <translation>Adresse per</translation>
    </message>
    <message>
        <source>As 255.255.255.0 or /24.</source>
        <extracomment>app/settings/ethernet.py</extracomment>
        <translation>Als 255.255.255.0 oder /24.</translation>
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
        <translation>Automatik (DHCP)</translation>
    </message>
    <message>
        <source>Static</source>
        <extracomment>app/settings/ethernet.py, ui/addresses.py, ui/join_dialog.py</extracomment>
        <translation>Statisch</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Administration</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>Power Setting</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>Energie</translation>
    </message>
    <message>
        <source>A number from {} to {}.</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>Eine Zahl von {} bis {}.</translation>
    </message>
    <message>
        <source>What it is called and what it shows while nobody presents.</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>Wie sie heißt und was sie anzeigt, solange niemand präsentiert.</translation>
    </message>
    <message>
        <source>Wallpaper</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Shown while nobody presents. Slots 0 and 1 came with the station; 2 to 5 are yours.</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>Wird angezeigt, solange niemand präsentiert. Die Plätze 0 und 1 sind ab Werk belegt; 2 bis 5 gehören Ihnen.</translation>
    </message>
    <message>
        <source>Display</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>Display</translation>
    </message>
    <message>
        <source>The picture and sound that go to the room’s display.</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>Bild und Ton für das Display im Raum.</translation>
    </message>
    <message>
        <source>Mirroring</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>Spiegelung</translation>
    </message>
    <message>
        <source>Ways to present without the maker’s app.</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>Wege, ohne die App des Herstellers zu präsentieren.</translation>
    </message>
    <message>
        <source>Date and time</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>The station’s clock.</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>Die Uhr der Station.</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>WLAN</translation>
    </message>
    <message>
        <source>The station’s radio: off, its own network, or a client.</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>Der Funk der Station: aus, eigenes Netzwerk oder Client.</translation>
    </message>
    <message>
        <source>Other AP</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>Other AP</translation>
    </message>
    <message>
        <source>The Wi-Fi network that the station joins as a client.</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>Das WLAN, dem die Station als Client beitritt.</translation>
    </message>
    <message>
        <source>Ethernet</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>Ethernet</translation>
    </message>
    <message>
        <source>The wired network.</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>Das Netzwerk am Kabel.</translation>
    </message>
    <message>
        <source>Who may change and who may moderate.</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>Wer ändern und wer moderieren darf.</translation>
    </message>
    <message>
        <source>The program that runs on the station.</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>Das Programm, das auf der Station läuft.</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>app/settings/field.py, ui/about.py</extracomment>
        <translation>System</translation>
    </message>
    <message>
        <source>Restart, factory reset, logs and the configuration file.</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>Neustart, Werksreset, Protokolle und die Konfigurationsdatei.</translation>
    </message>
    <message>
        <source>Manager and API key</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>Manager und API-Schlüssel</translation>
    </message>
    <message>
        <source>Who manages the station from afar.</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>Wer die Station aus der Ferne verwaltet.</translation>
    </message>
    <message>
        <source>Pod pairing</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>Pod-Kopplung</translation>
    </message>
    <message>
        <source>Which station a Pod connects to when it is paired.</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>Mit welcher Station sich ein Pod nach dem Koppeln verbindet.</translation>
    </message>
    <message>
        <source>BYOM licence</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>BYOM-Lizenz</translation>
    </message>
    <message>
        <source>The licence for bring-your-own-meeting.</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>Die Lizenz für Bring Your Own Meeting.</translation>
    </message>
    <message>
        <source>The program that presenters run to join.</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>Das Programm, mit dem Präsentierende beitreten.</translation>
    </message>
    <message>
        <source>Power saving</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>Energie sparen</translation>
    </message>
    <message>
        <source>What happens when nobody presents for a while.</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>Was geschieht, wenn eine Weile niemand präsentiert.</translation>
    </message>
    <message>
        <source>A restart at a quiet hour, every day.</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>Ein Neustart zu ruhiger Stunde, jeden Tag.</translation>
    </message>
    <message>
        <source>A number from {} to {} {}.</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>Eine Zahl von {} bis {} {}.</translation>
    </message>
    <message>
        <source>“{}” is not allowed here. {}</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>„{}“ ist hier nicht erlaubt. {}</translation>
    </message>
    <message>
        <source>A space is not allowed here. {}</source>
        <extracomment>app/settings/field.py</extracomment>
        <translation>Ein Leerzeichen ist hier nicht erlaubt. {}</translation>
    </message>
    <message>
        <source>Letters, digits and hyphens only.</source>
        <extracomment>app/settings/general.py</extracomment>
        <translation>Nur Buchstaben, Ziffern und Bindestriche.</translation>
    </message>
    <message>
        <source>Slot {}</source>
        <extracomment>app/settings/general.py, ui/slot_card.py</extracomment>
        <translation>Platz {}</translation>
    </message>
    <message>
        <source>Slot {}, built in</source>
        <extracomment>app/settings/general.py</extracomment>
        <translation>Platz {}, ab Werk</translation>
    </message>
    <message>
        <source>Letters, digits and hyphens, at most 16. Also the name of the station’s own Wi-Fi.</source>
        <extracomment>app/settings/general.py</extracomment>
        <translation>Buchstaben, Ziffern und Bindestriche, höchstens 16. Auch der Name des eigenen WLANs der Station.</translation>
    </message>
    <message>
        <source>Show the name</source>
        <extracomment>app/settings/general.py</extracomment>
        <translation>Name anzeigen</translation>
    </message>
    <message>
        <source>Show the address</source>
        <extracomment>app/settings/general.py</extracomment>
        <translation>Adresse anzeigen</translation>
    </message>
    <message>
        <source>Allow remote view</source>
        <extracomment>app/settings/general.py</extracomment>
        <translation>Fernansicht erlauben</translation>
    </message>
    <message>
        <source>Remote view</source>
        <extracomment>app/settings/general.py</extracomment>
        <translation>Fernansicht</translation>
    </message>
    <message>
        <source>Signed-in users see the display’s picture from afar.</source>
        <extracomment>app/settings/general.py</extracomment>
        <translation>Angemeldete sehen das Bild des Displays aus der Ferne.</translation>
    </message>
    <message>
        <source>Type of code</source>
        <extracomment>app/settings/general.py</extracomment>
        <translation>Art des Codes</translation>
    </message>
    <message>
        <source>A random code changes by itself; a fixed one stays until you change it.</source>
        <extracomment>app/settings/general.py</extracomment>
        <translation>Ein zufälliger Code wechselt von selbst; ein fester bleibt, bis Sie ihn ändern.</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>app/settings/general.py</extracomment>
        <translation>Code</translation>
    </message>
    <message>
        <source>Show all pictures in turn</source>
        <extracomment>app/settings/general.py</extracomment>
        <translation>Alle Bilder nacheinander zeigen</translation>
    </message>
    <message>
        <source>Slideshow</source>
        <extracomment>app/settings/general.py</extracomment>
        <translation>Diashow</translation>
    </message>
    <message>
        <source>Each for</source>
        <extracomment>app/settings/general.py</extracomment>
        <translation>Je Bild</translation>
    </message>
    <message>
        <source>Ask for a PIN with Miracast</source>
        <extracomment>app/settings/general.py</extracomment>
        <translation>Bei Miracast nach PIN fragen</translation>
    </message>
    <message>
        <source>The display shows the PIN, the presenter types it.</source>
        <extracomment>app/settings/general.py</extracomment>
        <translation>Das Display zeigt die PIN, wer präsentiert, gibt sie ein.</translation>
    </message>
    <message>
        <source>Four digits, such as 4821.</source>
        <extracomment>app/settings/general.py</extracomment>
        <translation>Vier Ziffern, etwa 4821.</translation>
    </message>
    <message>
        <source>Only a fixed code can be chosen.</source>
        <extracomment>app/settings/general.py</extracomment>
        <translation>Nur ein fester Code lässt sich wählen.</translation>
    </message>
    <message>
        <source>Only while the slideshow is on.</source>
        <extracomment>app/settings/general.py</extracomment>
        <translation>Nur wenn die Diashow eingeschaltet ist.</translation>
    </message>
    <message>
        <source>The name or address alone, without “http://” and without a path.</source>
        <extracomment>app/settings/manager.py</extracomment>
        <translation>Nur Name oder Adresse, ohne „http://“ und ohne Pfad.</translation>
    </message>
    <message>
        <source>A space is not allowed here.</source>
        <extracomment>app/settings/manager.py</extracomment>
        <translation>Ein Leerzeichen ist hier nicht erlaubt.</translation>
    </message>
    <message>
        <source>Manager server</source>
        <extracomment>app/settings/manager.py</extracomment>
        <translation>Manager-Server</translation>
    </message>
    <message>
        <source>Host name or address of the ASTROS Manager, with a port where it needs one. Empty: none.</source>
        <extracomment>app/settings/manager.py</extracomment>
        <translation>Hostname oder Adresse des ASTROS Manager, wo nötig mit Port. Leer: keiner.</translation>
    </message>
    <message>
        <source>Allow</source>
        <extracomment>app/settings/mirroring.py</extracomment>
        <translation>Erlauben</translation>
    </message>
    <message>
        <source>From Windows and many Android devices.</source>
        <extracomment>app/settings/mirroring.py</extracomment>
        <translation>Von Windows und vielen Android-Geräten.</translation>
    </message>
    <message>
        <source>From Chrome, Chromebooks and Android devices.</source>
        <extracomment>app/settings/mirroring.py</extracomment>
        <translation>Von Chrome, Chromebooks und Android-Geräten.</translation>
    </message>
    <message>
        <source>From iPhone, iPad and Mac.</source>
        <extracomment>app/settings/mirroring.py</extracomment>
        <translation>Von iPhone, iPad und Mac.</translation>
    </message>
    <message>
        <source>Only for another station; a Pod learns this station’s own data.</source>
        <extracomment>app/settings/pod.py</extracomment>
        <translation>Nur für eine andere Station; für diese kennt ein Pod die Daten bereits.</translation>
    </message>
    <message>
        <source>Pair Pods with</source>
        <extracomment>app/settings/pod.py</extracomment>
        <translation>Pods koppeln mit</translation>
    </message>
    <message>
        <source>Of the other station.</source>
        <extracomment>app/settings/pod.py</extracomment>
        <translation>Der anderen Station.</translation>
    </message>
    <message>
        <source>Present as soon as a Pod is connected</source>
        <extracomment>app/settings/pod.py</extracomment>
        <translation>Präsentieren, sobald ein Pod verbunden ist</translation>
    </message>
    <message>
        <source>Projection</source>
        <extracomment>app/settings/pod.py</extracomment>
        <translation>Projektion</translation>
    </message>
    <message>
        <source>This station</source>
        <extracomment>app/settings/pod.py</extracomment>
        <translation>Dieser Station</translation>
    </message>
    <message>
        <source>Another station</source>
        <extracomment>app/settings/pod.py</extracomment>
        <translation>Anderer Station</translation>
    </message>
    <message>
        <source>WPA3/WPA2 mixed mode</source>
        <extracomment>app/settings/pod.py</extracomment>
        <translation>WPA3/WPA2 gemischt</translation>
    </message>
    <message>
        <source>Name the Wi-Fi network that the Pod shall join.</source>
        <extracomment>app/settings/pod.py</extracomment>
        <translation>Nennen Sie das WLAN, dem der Pod beitreten soll.</translation>
    </message>
    <message>
        <source>Only with a security type.</source>
        <extracomment>app/settings/pod.py</extracomment>
        <translation>Nur mit einer Sicherheitsart.</translation>
    </message>
    <message>
        <source>Mode 0, sleep mode (the station’s manual is unclear)</source>
        <extracomment>app/settings/power.py</extracomment>
        <translation>Modus 0, Schlafmodus (das Handbuch der Station ist unklar)</translation>
    </message>
    <message>
        <source>Mode 1 (the station’s manual is unclear)</source>
        <extracomment>app/settings/power.py</extracomment>
        <translation>Modus 1 (das Handbuch der Station ist unklar)</translation>
    </message>
    <message>
        <source>Mode 2, suspend mode (the station’s manual is unclear)</source>
        <extracomment>app/settings/power.py</extracomment>
        <translation>Modus 2, Standby (das Handbuch der Station ist unklar)</translation>
    </message>
    <message>
        <source>Save power after</source>
        <extracomment>app/settings/power.py</extracomment>
        <translation>Energie sparen nach</translation>
    </message>
    <message>
        <source>Counted from the moment when nobody presents any more.</source>
        <extracomment>app/settings/power.py</extracomment>
        <translation>Gezählt ab dem Moment, in dem niemand mehr präsentiert.</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>app/settings/power.py</extracomment>
        <translation>Durch</translation>
    </message>
    <message>
        <source>1 min</source>
        <extracomment>app/settings/power.py</extracomment>
        <translation>1 min</translation>
    </message>
    <message>
        <source>5 min</source>
        <extracomment>app/settings/power.py</extracomment>
        <translation>5 min</translation>
    </message>
    <message>
        <source>15 min</source>
        <extracomment>app/settings/power.py</extracomment>
        <translation>15 min</translation>
    </message>
    <message>
        <source>30 min</source>
        <extracomment>app/settings/power.py</extracomment>
        <translation>30 min</translation>
    </message>
    <message>
        <source>60 min</source>
        <extracomment>app/settings/power.py</extracomment>
        <translation>60 min</translation>
    </message>
    <message>
        <source>Only where power is saved at all.</source>
        <extracomment>app/settings/power.py</extracomment>
        <translation>Nur wo überhaupt Energie gespart wird.</translation>
    </message>
    <message>
        <source>Radio</source>
        <extracomment>app/settings/wifi.py</extracomment>
        <translation>Funk</translation>
    </message>
    <message>
        <source>The SSID of its own network is the station’s name.</source>
        <extracomment>app/settings/wifi.py</extracomment>
        <translation>Die SSID des eigenen Netzwerks ist der Name der Station.</translation>
    </message>
    <message>
        <source>Hide the SSID</source>
        <extracomment>app/settings/wifi.py</extracomment>
        <translation>SSID verbergen</translation>
    </message>
    <message>
        <source>Visibility</source>
        <extracomment>app/settings/wifi.py</extracomment>
        <translation>Sichtbarkeit</translation>
    </message>
    <message>
        <source>8 to 16 letters and digits.</source>
        <extracomment>app/settings/wifi.py</extracomment>
        <translation>8 bis 16 Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>Band</source>
        <extracomment>app/settings/wifi.py</extracomment>
        <translation>Band</translation>
    </message>
    <message>
        <source>Channel</source>
        <extracomment>app/settings/wifi.py</extracomment>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Network of its guests</source>
        <extracomment>app/settings/wifi.py</extracomment>
        <translation>Netzwerk der Gäste</translation>
    </message>
    <message>
        <source>Bridge: guests get their addresses from the wired network.</source>
        <extracomment>app/settings/wifi.py</extracomment>
        <translation>Bridge: Gäste erhalten ihre Adressen aus dem Netzwerk am Kabel.</translation>
    </message>
    <message>
        <source>Gatekeeper</source>
        <extracomment>app/settings/wifi.py</extracomment>
        <translation>Gatekeeper</translation>
    </message>
    <message>
        <source>What guests may reach. It may have no effect in bridge mode.</source>
        <extracomment>app/settings/wifi.py</extracomment>
        <translation>Was Gäste erreichen dürfen. Im Bridge-Modus möglicherweise ohne Wirkung.</translation>
    </message>
    <message>
        <source>Adapter</source>
        <extracomment>app/settings/wifi.py</extracomment>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>app/settings/wifi.py</extracomment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Own network (access point)</source>
        <extracomment>app/settings/wifi.py</extracomment>
        <translation>Eigenes Netzwerk (Access Point)</translation>
    </message>
    <message>
        <source>Other AP (client)</source>
        <extracomment>app/settings/wifi.py</extracomment>
        <translation>Other AP (Client)</translation>
    </message>
    <message>
        <source>None (open to everybody)</source>
        <extracomment>app/settings/wifi.py</extracomment>
        <translation>Ohne (für alle offen)</translation>
    </message>
    <message>
        <source>2.4 GHz</source>
        <extracomment>app/settings/wifi.py</extracomment>
        <translation>2,4 GHz</translation>
    </message>
    <message>
        <source>5 GHz</source>
        <extracomment>app/settings/wifi.py</extracomment>
        <translation>5 GHz</translation>
    </message>
    <message>
        <source>Bridge</source>
        <extracomment>app/settings/wifi.py</extracomment>
        <translation>Bridge</translation>
    </message>
    <message>
        <source>Allow all</source>
        <extracomment>app/settings/wifi.py</extracomment>
        <translation>Alles erlauben</translation>
    </message>
    <message>
        <source>Internet only</source>
        <extracomment>app/settings/wifi.py</extracomment>
        <translation>Nur Internet</translation>
    </message>
    <message>
        <source>Block all</source>
        <extracomment>app/settings/wifi.py</extracomment>
        <translation>Alles blockieren</translation>
    </message>
    <message>
        <source>USB dongle</source>
        <extracomment>app/settings/wifi.py</extracomment>
        <translation>USB-Dongle</translation>
    </message>
    <message>
        <source>Built in</source>
        <extracomment>app/settings/wifi.py, ui/slot_card.py</extracomment>
        <translation>Eingebaut</translation>
    </message>
    <message>
        <source>Only with WPA2-PSK.</source>
        <extracomment>app/settings/wifi.py</extracomment>
        <translation>Nur mit WPA2-PSK.</translation>
    </message>
    <message>
        <source>On 5 GHz one of {}.</source>
        <extracomment>app/settings/wifi.py</extracomment>
        <translation>Bei 5 GHz einer von {}.</translation>
    </message>
    <message>
        <source>Only on 5 GHz; this is 2.4 GHz.</source>
        <extracomment>app/settings/wifi.py</extracomment>
        <translation>Nur bei 5 GHz; hier sind es 2,4 GHz.</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>app/shipped.py, ui/steps.py</extracomment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>{} comes from another version of this program</source>
        <extracomment>app/storage.py</extracomment>
        <translation>{} stammt von einer anderen Version dieses Programms</translation>
    </message>
    <message>
        <source>{}; it was set aside as {}.</source>
        <extracomment>app/storage.py</extracomment>
        <translation>{}; die Datei wurde beiseitegelegt als {}.</translation>
    </message>
    <message>
        <source>{} could not be written whole</source>
        <extracomment>app/storage.py</extracomment>
        <translation>{} konnte nicht vollständig geschrieben werden</translation>
    </message>
    <message>
        <source>{} is damaged</source>
        <extracomment>app/storage.py</extracomment>
        <translation>{} ist beschädigt</translation>
    </message>
    <message>
        <source>{}, and could not be set aside: {}.</source>
        <extracomment>app/storage.py</extracomment>
        <translation>{} und konnte nicht beiseitegelegt werden: {}.</translation>
    </message>
    <message>
        <source>{} is too large</source>
        <extracomment>app/storage.py</extracomment>
        <translation>{} ist zu groß</translation>
    </message>
    <message>
        <source>{} (UTC{})</source>
        <extracomment>app/summary.py</extracomment>
        <translation>{} (UTC{})</translation>
    </message>
    <message>
        <source>Search is not possible because every network adapter that could be used is switched off in the preferences.</source>
        <extracomment>app/tried.py</extracomment>
        <translation>Suche nicht möglich: Alle verwendbaren Netzwerkadapter sind in den Optionen ausgeschaltet.</translation>
    </message>
    <message>
        <source>no answer: {}</source>
        <extracomment>app/tried.py</extracomment>
        <translation>keine Antwort: {}</translation>
    </message>
    <message>
        <source>Search is not possible because the system says: {}.</source>
        <extracomment>app/tried.py</extracomment>
        <translation>Suche nicht möglich; das System meldet: {}.</translation>
    </message>
    <message>
        <source>no station: {}</source>
        <extracomment>app/tried.py</extracomment>
        <translation>keine Station: {}</translation>
    </message>
    <message>
        <source>Search is not possible because no network adapter is connected.</source>
        <extracomment>app/tried.py</extracomment>
        <translation>Suche nicht möglich: Kein Netzwerkadapter ist verbunden.</translation>
    </message>
    <message>
        <source>Search is not possible because another program keeps port 5353 to itself.</source>
        <extracomment>app/tried.py</extracomment>
        <translation>Suche nicht möglich: Ein anderes Programm belegt Port 5353.</translation>
    </message>
    <message>
        <source>Search is not possible because this computer does not allow it (firewall or rights).</source>
        <extracomment>app/tried.py</extracomment>
        <translation>Suche nicht möglich: Dieser Computer erlaubt sie nicht (Firewall oder Rechte).</translation>
    </message>
    <message>
        <source>Phases; {}, times are {}</source>
        <extracomment>app/update_report.py</extracomment>
        <translation>Phasen; {}, Zeiten in {}</translation>
    </message>
    <message>
        <source>Outcome at {}</source>
        <extracomment>app/update_report.py</extracomment>
        <translation>Ergebnis um {}</translation>
    </message>
    <message>
        <source>{}, goes on</source>
        <extracomment>app/update_report.py</extracomment>
        <translation>{}, läuft noch</translation>
    </message>
    <message>
        <source>Could not update {}</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>Update von {} fehlgeschlagen</translation>
    </message>
    <message>
        <source>Without a sign-in it does not tell its version.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>Ohne Anmeldung meldet sie ihre Version nicht.</translation>
    </message>
    <message>
        <source>Could not begin the update of {}</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>Das Update von {} konnte nicht begonnen werden</translation>
    </message>
    <message>
        <source>Could not send the file to {}</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>Die Datei konnte nicht an {} gesendet werden</translation>
    </message>
    <message>
        <source>Could not be sure of {}</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>Es ist nicht sicher, ob es {} ist</translation>
    </message>
    <message>
        <source>Could not order the installation on {}</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>Die Installation auf {} konnte nicht angewiesen werden</translation>
    </message>
    <message>
        <source>Sign in; the version is compared then. Nothing is installed again.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>Melden Sie sich an; dann wird die Version verglichen. Es wird nichts erneut installiert.</translation>
    </message>
    <message>
        <source>Whether the installation took place.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>Ob die Installation stattgefunden hat.</translation>
    </message>
    <message>
        <source>If another version should be on it, look at the maker’s notes.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>Soll eine andere Version darauf laufen, lesen Sie die Hinweise des Herstellers.</translation>
    </message>
    <message>
        <source>Why; the station gives no reason.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>Warum; die Station nennt keinen Grund.</translation>
    </message>
    <message>
        <source>Then start the update anew. It is not repeated by itself.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>Starten Sie dann das Update neu. Es wird nicht von selbst wiederholt.</translation>
    </message>
    <message>
        <source>Known: {}</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>Bekannt: {}</translation>
    </message>
    <message>
        <source>Not known: {}</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>Nicht bekannt: {}</translation>
    </message>
    <message>
        <source>To do: {}</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>Zu tun: {}</translation>
    </message>
    <message>
        <source>Why it is that version.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>Warum es diese Version ist.</translation>
    </message>
    <message>
        <source>Look at the maker’s notes before you install anything else.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>Lesen Sie die Hinweise des Herstellers, bevor Sie etwas anderes installieren.</translation>
    </message>
    <message>
        <source>Whether that is what was to be installed.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>Ob das installiert werden sollte.</translation>
    </message>
    <message>
        <source>Compare the version with the maker’s page.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>Vergleichen Sie die Version mit der Seite des Herstellers.</translation>
    </message>
    <message>
        <source>Look at the room’s display or at its Web Configuration page.</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>Sehen Sie auf das Display im Raum oder auf die Seite „Web Configuration“ der Station.</translation>
    </message>
    <message>
        <source>this model</source>
        <extracomment>app/update_words.py</extracomment>
        <translation>dieses Modell</translation>
    </message>
    <message>
        <source>Over http nothing proves who asks for it.</source>
        <extracomment>app/vault.py</extracomment>
        <translation>Über http beweist nichts, wer danach fragt.</translation>
    </message>
    <message>
        <source>This computer has no key ring that the program trusts</source>
        <extracomment>app/vault.py</extracomment>
        <translation>Dieser Computer hat keinen Schlüsselbund, dem das Programm vertraut</translation>
    </message>
    <message>
        <source>This computer’s key ring is locked</source>
        <extracomment>app/vault.py</extracomment>
        <translation>Der Schlüsselbund dieses Computers ist gesperrt</translation>
    </message>
    <message>
        <source>This computer’s key ring reported an error</source>
        <extracomment>app/vault.py</extracomment>
        <translation>Der Schlüsselbund dieses Computers meldete einen Fehler</translation>
    </message>
    <message>
        <source>This computer’s key ring took the password and does not hold it</source>
        <extracomment>app/vault.py</extracomment>
        <translation>Der Schlüsselbund dieses Computers nahm das Passwort an und enthält es nicht</translation>
    </message>
    <message>
        <source>A password of more than {} characters does not fit into every key ring</source>
        <extracomment>app/vault.py</extracomment>
        <translation>Ein Passwort mit mehr als {} Zeichen passt nicht in jeden Schlüsselbund</translation>
    </message>
    <message>
        <source>The list of what is remembered could not be written</source>
        <extracomment>app/vault.py</extracomment>
        <translation>Die Liste des Gemerkten konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>{}; the password is kept in memory only.</source>
        <extracomment>app/vault.py</extracomment>
        <translation>{}; das Passwort bleibt nur im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>This computer’s key ring did not answer within {} s</source>
        <extracomment>app/vault.py</extracomment>
        <translation>Der Schlüsselbund dieses Computers hat nicht innerhalb von {} s geantwortet</translation>
    </message>
    <message>
        <source>{}; type the password.</source>
        <extracomment>app/vault.py</extracomment>
        <translation>{}; geben Sie das Passwort ein.</translation>
    </message>
    <message>
        <source>{}; the password may still be in it.</source>
        <extracomment>app/vault.py</extracomment>
        <translation>{}; das Passwort ist vielleicht noch darin.</translation>
    </message>
    <message>
        <source>Finds wireless presentation stations on the network and sets them up.</source>
        <extracomment>ui/about.py</extracomment>
        <translation>Findet Stationen für drahtloses Präsentieren im Netzwerk und richtet sie ein.</translation>
    </message>
    <message>
        <source>The texts of the licences are in the folder LICENSES of an installed program.</source>
        <extracomment>ui/about.py</extracomment>
        <translation>Die Lizenztexte liegen im Ordner LICENSES des installierten Programms.</translation>
    </message>
    <message>
        <source>About Station Configurator</source>
        <extracomment>ui/about.py</extracomment>
        <translation>Über Station Configurator</translation>
    </message>
    <message>
        <source>&amp;Copy all of it</source>
        <extracomment>ui/about.py</extracomment>
        <translation>&amp;Alles kopieren</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <extracomment>ui/about.py</extracomment>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Copies what stands here as text.</source>
        <extracomment>ui/about.py</extracomment>
        <translation>Kopiert alles, was hier steht, als Text.</translation>
    </message>
    <message>
        <source>Runs on</source>
        <extracomment>ui/about.py</extracomment>
        <translation>Läuft auf</translation>
    </message>
    <message>
        <source>Packages and their licences</source>
        <extracomment>ui/about.py</extracomment>
        <translation>Pakete und ihre Lizenzen</translation>
    </message>
    <message>
        <source>Could not read the model of {}.</source>
        <extracomment>ui/add_station.py, ui/why_not_seen.py</extracomment>
        <translation>Das Modell von {} konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>from DHCP, not known yet</source>
        <extracomment>ui/addresses.py</extracomment>
        <translation>von DHCP, noch nicht bekannt</translation>
    </message>
    <message>
        <source>address not reported</source>
        <extracomment>ui/addresses.py</extracomment>
        <translation>Adresse nicht gemeldet</translation>
    </message>
    <message>
        <source>DHCP</source>
        <extracomment>ui/addresses.py</extracomment>
        <translation>DHCP</translation>
    </message>
    <message>
        <source>from DHCP</source>
        <extracomment>ui/addresses.py</extracomment>
        <translation>von DHCP</translation>
    </message>
    <message>
        <source>This computer slept for {}.</source>
        <extracomment>ui/administration.py</extracomment>
        <translation>Dieser Computer war {} lang im Ruhezustand.</translation>
    </message>
    <message>
        <source>{}: the change is accepted and takes effect after a restart.</source>
        <extracomment>ui/administration.py</extracomment>
        <translation>{}: Die Änderung ist angenommen und wirkt nach einem Neustart.</translation>
    </message>
    <message>
        <source>Restart needed.</source>
        <extracomment>ui/administration.py</extracomment>
        <translation>Neustart nötig.</translation>
    </message>
    <message>
        <source>Restart {}…</source>
        <extracomment>ui/administration.py</extracomment>
        <translation>{} neu starten…</translation>
    </message>
    <message>
        <source>Understood</source>
        <extracomment>ui/administration.py, ui/safekeeping.py</extracomment>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Change passwords</source>
        <extracomment>ui/administration.py</extracomment>
        <translation>Passwörter ändern</translation>
    </message>
    <message>
        <source>Set up…</source>
        <extracomment>ui/administration.py</extracomment>
        <translation>Einrichten…</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>ui/administration.py</extracomment>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Whether there was one meanwhile is not known.</source>
        <extracomment>ui/administration.py</extracomment>
        <translation>Ob es inzwischen einen gab, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Revie&amp;w</source>
        <extracomment>ui/apply_bar.py</extracomment>
        <translation>&amp;Ansehen</translation>
    </message>
    <message>
        <source>Copy re&amp;port</source>
        <extracomment>ui/firmware_wizard.py</extracomment>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>Activate this &amp;key</source>
        <extracomment>ui/licence_panel.py</extracomment>
        <translation>Diesen Sch&amp;lüssel aktivieren</translation>
    </message>
    <message>
        <source>Show &amp;large</source>
        <extracomment>ui/login_code_panel.py</extracomment>
        <translation>&amp;Groß anzeigen</translation>
    </message>
    <message>
        <source>Make one up</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>Eines erzeugen</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Change &amp;moderation password of {}</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>&amp;Moderationspasswort von {} ändern</translation>
    </message>
    <message>
        <source>&amp;Scan again</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>Erneut &amp;suchen</translation>
    </message>
    <message>
        <source>Go to Wi-Fi</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>Zu WLAN wechseln</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>ui/page.py, ui/station_view.py, ui/trouble.py, ui/wallpaper_panel.py</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Look at the values…</source>
        <extracomment>ui/past_changes.py</extracomment>
        <translation>Werte ansehen…</translation>
    </message>
    <message>
        <source>Roo&amp;m name</source>
        <extracomment>ui/picture_text.py</extracomment>
        <translation>Rau&amp;mname</translation>
    </message>
    <message>
        <source>Open preferences…</source>
        <extracomment>ui/preferences.py</extracomment>
        <translation>Optionen öffnen…</translation>
    </message>
    <message>
        <source>Restart the program</source>
        <extracomment>ui/preferences_pages.py</extracomment>
        <translation>Programm neu starten</translation>
    </message>
    <message>
        <source>Show it in the list</source>
        <extracomment>ui/resetting.py</extracomment>
        <translation>In der Liste zeigen</translation>
    </message>
    <message>
        <source>This computer slept meanwhile and saw no restart. What needs a restart may still need one.</source>
        <extracomment>ui/restarting.py</extracomment>
        <translation>Dieser Computer war inzwischen im Ruhezustand und hat keinen Neustart gesehen. Was einen Neustart braucht, braucht ihn vielleicht noch.</translation>
    </message>
    <message>
        <source>{} is back.</source>
        <extracomment>ui/restarting.py</extracomment>
        <translation>{} ist zurück.</translation>
    </message>
    <message>
        <source>Look at them…</source>
        <extracomment>ui/safekeeping.py</extracomment>
        <translation>Ansehen…</translation>
    </message>
    <message>
        <source>Add by address…</source>
        <extracomment>ui/sidebar.py</extracomment>
        <translation>Per Adresse hinzufügen…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>ui/station_header.py</extracomment>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>&amp;Restart {}…</source>
        <extracomment>ui/station_header.py, ui/system_panel.py</extracomment>
        <translation>{} neu sta&amp;rten…</translation>
    </message>
    <message>
        <source>Default password may still be set.</source>
        <extracomment>ui/administration.py</extracomment>
        <translation>Vielleicht gilt noch das Standardpasswort.</translation>
    </message>
    <message>
        <source>Could not renew the API key of {}.</source>
        <extracomment>ui/api_key_panel.py</extracomment>
        <translation>Der API-Schlüssel von {} konnte nicht erneuert werden.</translation>
    </message>
    <message>
        <source>Copy the API key</source>
        <extracomment>ui/api_key_panel.py</extracomment>
        <translation>API-Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Could not read the API key of {}.</source>
        <extracomment>ui/api_key_panel.py</extracomment>
        <translation>Der API-Schlüssel von {} konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>&amp;Renew API key of {}</source>
        <extracomment>ui/api_key_panel.py</extracomment>
        <translation>API-Schlüssel von {} &amp;erneuern</translation>
    </message>
    <message>
        <source>1 change</source>
        <extracomment>ui/apply_bar.py, ui/conflicts.py, ui/leave.py, ui/offer.py, ui/section_list.py, ui/station_list.py, ui/tab_strip.py</extracomment>
        <translation>1 Änderung</translation>
    </message>
    <message>
        <source>{} changes</source>
        <extracomment>ui/apply_bar.py, ui/conflicts.py, ui/leave.py, ui/offer.py, ui/section_list.py, ui/station_list.py, ui/tab_strip.py</extracomment>
        <translation>{} Änderungen</translation>
    </message>
    <message>
        <source>{} in {}</source>
        <extracomment>ui/apply_bar.py</extracomment>
        <translation>{} in {}</translation>
    </message>
    <message>
        <source>&amp;Apply 1 change</source>
        <extracomment>ui/apply_bar.py</extracomment>
        <translation>1 Änderung über&amp;nehmen</translation>
    </message>
    <message>
        <source>&amp;Apply {} changes</source>
        <extracomment>ui/apply_bar.py</extracomment>
        <translation>{} Änderungen über&amp;nehmen</translation>
    </message>
    <message>
        <source>1 section</source>
        <extracomment>ui/apply_bar.py</extracomment>
        <translation>1 Abschnitt</translation>
    </message>
    <message>
        <source>{} sections</source>
        <extracomment>ui/apply_bar.py</extracomment>
        <translation>{} Abschnitten</translation>
    </message>
    <message>
        <source>{} saved, {} not.</source>
        <extracomment>ui/apply_bar.py</extracomment>
        <translation>{} gespeichert, {} nicht.</translation>
    </message>
    <message>
        <source>{}: not known yet.</source>
        <extracomment>ui/apply_bar.py, ui/outcomes.py</extracomment>
        <translation>{}: noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Sending {}.</source>
        <extracomment>ui/applying.py</extracomment>
        <translation>{} wird gesendet.</translation>
    </message>
    <message>
        <source>Reading {} back.</source>
        <extracomment>ui/applying.py</extracomment>
        <translation>{} wird zurückgelesen.</translation>
    </message>
    <message>
        <source>Copy {}</source>
        <extracomment>ui/card.py, ui/firmware_pages.py</extracomment>
        <translation>Kopieren: {}</translation>
    </message>
    <message>
        <source>&amp;Replace {}</source>
        <extracomment>ui/choose_file.py, ui/wallpaper_dialogs.py</extracomment>
        <translation>{} &amp;ersetzen</translation>
    </message>
    <message>
        <source>Could not set the clock of {}.</source>
        <extracomment>ui/clock_panel.py</extracomment>
        <translation>Die Uhr von {} konnte nicht gestellt werden.</translation>
    </message>
    <message>
        <source>{} took the time and is {} s ahead all the same.</source>
        <extracomment>ui/clock_panel.py</extracomment>
        <translation>{} hat die Zeit angenommen und geht trotzdem {} s vor.</translation>
    </message>
    <message>
        <source>{} took the time and is {} s behind all the same.</source>
        <extracomment>ui/clock_panel.py</extracomment>
        <translation>{} hat die Zeit angenommen und geht trotzdem {} s nach.</translation>
    </message>
    <message>
        <source>{} MB</source>
        <extracomment>ui/composing.py</extracomment>
        <translation>{} MB</translation>
    </message>
    <message>
        <source>This would be {}; a station takes at most {}. Lower the quality.</source>
        <extracomment>ui/composing.py</extracomment>
        <translation>Das wären {}; eine Station nimmt höchstens {} an. Verringern Sie die Qualität.</translation>
    </message>
    <message>
        <source>1 byte</source>
        <extracomment>ui/composing.py</extracomment>
        <translation>1 Byte</translation>
    </message>
    <message>
        <source>{} bytes</source>
        <extracomment>ui/composing.py</extracomment>
        <translation>{} Byte</translation>
    </message>
    <message>
        <source>{} kB</source>
        <extracomment>ui/composing.py</extracomment>
        <translation>{} kB</translation>
    </message>
    <message>
        <source>The QR code can hold at most {} characters.</source>
        <extracomment>ui/composing.py</extracomment>
        <translation>Der QR-Code kann höchstens {} Zeichen enthalten.</translation>
    </message>
    <message>
        <source>Read back: 1 setting is other than before.</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>Zurückgelesen: 1 Einstellung ist anders als vorher.</translation>
    </message>
    <message>
        <source>Read back: {} settings are other than before.</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>Zurückgelesen: {} Einstellungen sind anders als vorher.</translation>
    </message>
    <message>
        <source>Could not export the configuration of {}.</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>Die Konfiguration von {} konnte nicht exportiert werden.</translation>
    </message>
    <message>
        <source>Could not import the configuration of {}.</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>Die Konfiguration von {} konnte nicht importiert werden.</translation>
    </message>
    <message>
        <source>{} does not show what the file says of: {}.</source>
        <extracomment>ui/configuration_card.py</extracomment>
        <translation>{} zeigt nicht, was die Datei angibt zu: {}.</translation>
    </message>
    <message>
        <source>{} settings of yours were changed there too.</source>
        <extracomment>ui/conflicts.py</extracomment>
        <translation>{} Ihrer Einstellungen wurden auch dort geändert.</translation>
    </message>
    <message>
        <source>1 more change of yours is not in dispute and goes along: {}.</source>
        <extracomment>ui/conflicts.py</extracomment>
        <translation>1 weitere Änderung von Ihnen ist nicht strittig und wird mitgesendet: {}.</translation>
    </message>
    <message>
        <source>{} more changes of yours are not in dispute and go along: {}.</source>
        <extracomment>ui/conflicts.py</extracomment>
        <translation>{} weitere Änderungen von Ihnen sind nicht strittig und werden mitgesendet: {}.</translation>
    </message>
    <message>
        <source>at {} ({})</source>
        <extracomment>ui/conflicts.py</extracomment>
        <translation>um {} ({})</translation>
    </message>
    <message>
        <source>&amp;Apply changes to {}</source>
        <extracomment>ui/conflicts.py</extracomment>
        <translation>Änderungen auf {} über&amp;nehmen</translation>
    </message>
    <message>
        <source>1 setting still to choose.</source>
        <extracomment>ui/conflicts.py</extracomment>
        <translation>1 Einstellung ist noch zu wählen.</translation>
    </message>
    <message>
        <source>{} settings still to choose.</source>
        <extracomment>ui/conflicts.py</extracomment>
        <translation>{} Einstellungen sind noch zu wählen.</translation>
    </message>
    <message>
        <source>&amp;Apply {} to {}</source>
        <extracomment>ui/conflicts.py, ui/leave.py</extracomment>
        <translation>{} auf {} über&amp;nehmen</translation>
    </message>
    <message>
        <source>&amp;Keep what is on {}</source>
        <extracomment>ui/conflicts.py</extracomment>
        <translation>&amp;Lassen, was auf {} gilt</translation>
    </message>
    <message>
        <source>Nothing has been sent; choose what shall hold.</source>
        <extracomment>ui/conflicts.py</extracomment>
        <translation>Es wurde nichts gesendet; wählen Sie, was gelten soll.</translation>
    </message>
    <message>
        <source>Header {}</source>
        <extracomment>ui/connection.py</extracomment>
        <translation>Header {}</translation>
    </message>
    <message>
        <source>Address, as {}=…</source>
        <extracomment>ui/connection.py</extracomment>
        <translation>Adresse, als {}=…</translation>
    </message>
    <message>
        <source>Cookie {}</source>
        <extracomment>ui/connection.py</extracomment>
        <translation>Cookie {}</translation>
    </message>
    <message>
        <source>Header {}, after the word {}</source>
        <extracomment>ui/connection.py</extracomment>
        <translation>Header {}, nach dem Wort {}</translation>
    </message>
    <message>
        <source>{} of 4</source>
        <extracomment>ui/connection_card.py</extracomment>
        <translation>{} von 4</translation>
    </message>
    <message>
        <source>&amp;Forget {}…</source>
        <extracomment>ui/connection_card.py, ui/preferences_stations.py</extracomment>
        <translation>{} &amp;vergessen…</translation>
    </message>
    <message>
        <source>Connection: none</source>
        <extracomment>ui/connection_card.py</extracomment>
        <translation>Verbindung: keine</translation>
    </message>
    <message>
        <source>Your edits are still there. What was being done at that moment may not be finished: look at the page before you go on.</source>
        <extracomment>ui/crash.py</extracomment>
        <translation>Ihre Änderungen sind noch da. Was in diesem Moment im Gange war, ist vielleicht nicht beendet: Sehen Sie sich die Seite an, bevor Sie fortfahren.</translation>
    </message>
    <message>
        <source>If it comes again, copy the details into a report. They hold the kind of error, the place in the program and versions; no settings, names, addresses or passwords.</source>
        <extracomment>ui/crash.py</extracomment>
        <translation>Tritt es erneut auf, kopieren Sie die Details in einen Bericht. Sie enthalten die Art des Fehlers, die Stelle im Programm und Versionen; keine Einstellungen, Namen, Adressen oder Passwörter.</translation>
    </message>
    <message>
        <source>Error in the program</source>
        <extracomment>ui/crash.py</extracomment>
        <translation>Fehler im Programm</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <extracomment>ui/crash.py</extracomment>
        <translation>&amp;Fortfahren</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <extracomment>ui/crash.py</extracomment>
        <translation>Details &amp;kopieren</translation>
    </message>
    <message>
        <source>The program met an error of its own</source>
        <extracomment>ui/crash.py</extracomment>
        <translation>Im Programm ist ein Fehler aufgetreten</translation>
    </message>
    <message>
        <source>&amp;Support bundle…</source>
        <extracomment>ui/crash.py, ui/main_window.py</extracomment>
        <translation>&amp;Supportpaket…</translation>
    </message>
    <message>
        <source>At least {} more came since; the details have them too.</source>
        <extracomment>ui/crash.py</extracomment>
        <translation>Mindestens {} weitere sind seither aufgetreten; die Details enthalten auch sie.</translation>
    </message>
    <message>
        <source>{} more came since; the details have them too.</source>
        <extracomment>ui/crash.py</extracomment>
        <translation>{} weitere sind seither aufgetreten; die Details enthalten auch sie.</translation>
    </message>
    <message>
        <source>exit code {}</source>
        <extracomment>ui/demo.py</extracomment>
        <translation>Exit-Code {}</translation>
    </message>
    <message>
        <source>{} at {}, MAC ending {}.</source>
        <extracomment>ui/facts.py</extracomment>
        <translation>{} unter {}, MAC endet auf {}.</translation>
    </message>
    <message>
        <source>{} at {}.</source>
        <extracomment>ui/facts.py</extracomment>
        <translation>{} unter {}.</translation>
    </message>
    <message>
        <source>{} s after 1970</source>
        <extracomment>ui/field_editors.py</extracomment>
        <translation>{} s nach 1970</translation>
    </message>
    <message>
        <source>Undo: {}</source>
        <extracomment>ui/field_row.py, ui/review.py</extracomment>
        <translation>Zurücknehmen: {}</translation>
    </message>
    <message>
        <source>Changed, was empty</source>
        <extracomment>ui/field_row.py</extracomment>
        <translation>Geändert, war leer</translation>
    </message>
    <message>
        <source>Leave it while {} installs?</source>
        <extracomment>ui/firmware_leave.py</extracomment>
        <translation>Verlassen, während {} installiert?</translation>
    </message>
    <message>
        <source>Close it while {} installs?</source>
        <extracomment>ui/firmware_leave.py</extracomment>
        <translation>Schließen, während {} installiert?</translation>
    </message>
    <message>
        <source>&amp;Update {}…</source>
        <extracomment>ui/firmware_panel.py</extracomment>
        <translation>{} akt&amp;ualisieren…</translation>
    </message>
    <message>
        <source>Could not ask the maker’s server by way of {}.</source>
        <extracomment>ui/firmware_panel.py, ui/firmware_wizard.py</extracomment>
        <translation>Der Server des Herstellers konnte nicht über {} gefragt werden.</translation>
    </message>
    <message>
        <source>of at most {}</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>von höchstens {}</translation>
    </message>
    <message>
        <source>about {} left</source>
        <extracomment>ui/firmware_progress.py</extracomment>
        <translation>noch etwa {}</translation>
    </message>
    <message>
        <source>{} hints</source>
        <extracomment>ui/firmware_steps.py</extracomment>
        <translation>{} Hinweise</translation>
    </message>
    <message>
        <source>accepted {}</source>
        <extracomment>ui/firmware_steps.py</extracomment>
        <translation>angenommen {}</translation>
    </message>
    <message>
        <source>no answer {}</source>
        <extracomment>ui/firmware_steps.py</extracomment>
        <translation>keine Antwort {}</translation>
    </message>
    <message>
        <source>at most {}</source>
        <extracomment>ui/firmware_steps.py</extracomment>
        <translation>höchstens {}</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>ui/firmware_steps.py</extracomment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Firmware (*.zip)</source>
        <extracomment>ui/firmware_wizard.py</extracomment>
        <translation>Firmware (*.zip)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>ui/firmware_wizard.py</extracomment>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <extracomment>ui/firmware_wizard.py</extracomment>
        <translation>Bericht &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>ui/firmware_wizard.py, ui/large_code.py, ui/preferences_dialog.py, ui/support_dialog.py, ui/why_not_seen.py, ui/wifi_code_dialog.py</extracomment>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Just a moment.</source>
        <extracomment>ui/firmware_wizard.py</extracomment>
        <translation>Einen Moment.</translation>
    </message>
    <message>
        <source>S&amp;ign in to {}</source>
        <extracomment>ui/firmware_wizard.py</extracomment>
        <translation>Bei {} a&amp;nmelden</translation>
    </message>
    <message>
        <source>&amp;Go on watching</source>
        <extracomment>ui/firmware_wizard.py</extracomment>
        <translation>Weiter be&amp;obachten</translation>
    </message>
    <message>
        <source>Start &amp;over</source>
        <extracomment>ui/firmware_wizard.py</extracomment>
        <translation>&amp;Neu beginnen</translation>
    </message>
    <message>
        <source>Choose a firmware file</source>
        <extracomment>ui/firmware_wizard.py</extracomment>
        <translation>Firmware-Datei wählen</translation>
    </message>
    <message>
        <source>{} cannot be used.</source>
        <extracomment>ui/firmware_wizard.py</extracomment>
        <translation>{} kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>{} could not be read.</source>
        <extracomment>ui/firmware_wizard.py</extracomment>
        <translation>{} konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <extracomment>ui/firmware_wizard.py</extracomment>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <extracomment>ui/firmware_wizard.py, ui/setup_summary.py, ui/write_down.py</extracomment>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <extracomment>ui/firmware_wizard.py</extracomment>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Update {}</source>
        <extracomment>ui/firmware_wizard.py</extracomment>
        <translation>{} akt&amp;ualisieren</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <extracomment>ui/firmware_wizard.py</extracomment>
        <translation>Senden abbrechen</translation>
    </message>
    <message>
        <source>Stop the download</source>
        <extracomment>ui/firmware_wizard.py</extracomment>
        <translation>Download beenden</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <extracomment>ui/firmware_wizard.py</extracomment>
        <translation>Beobachten beenden</translation>
    </message>
    <message>
        <source>{} Nothing was sent.</source>
        <extracomment>ui/firmware_wizard.py</extracomment>
        <translation>{} Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>&amp;Update {} to {}</source>
        <extracomment>ui/firmware_wizard.py</extracomment>
        <translation>{} auf {} akt&amp;ualisieren</translation>
    </message>
    <message>
        <source>{} leaves the network and forgets its password. To join it again, the password has to be typed anew.</source>
        <extracomment>ui/forget_dialog.py</extracomment>
        <translation>{} verlässt das Netzwerk und vergisst dessen Passwort. Um wieder beizutreten, muss das Passwort neu eingegeben werden.</translation>
    </message>
    <message>
        <source>Forget {}</source>
        <extracomment>ui/forget_dialog.py, ui/forget_station.py, ui/preferences_stations.py</extracomment>
        <translation>{} vergessen</translation>
    </message>
    <message>
        <source>&amp;Forget {}</source>
        <extracomment>ui/forget_dialog.py, ui/forget_station.py, ui/preferences_stations.py</extracomment>
        <translation>{} &amp;vergessen</translation>
    </message>
    <message>
        <source>Forget {}?</source>
        <extracomment>ui/forget_dialog.py</extracomment>
        <translation>{} vergessen?</translation>
    </message>
    <message>
        <source>Its certificate: the next sign-in trusts whichever it shows then.</source>
        <extracomment>ui/forget_station.py</extracomment>
        <translation>Ihr Zertifikat: Die nächste Anmeldung vertraut dem, das sie dann zeigt.</translation>
    </message>
    <message>
        <source>Its address, model and name, by which another device in its place is noticed.</source>
        <extracomment>ui/forget_station.py</extracomment>
        <translation>Adresse, Modell und Name, an denen ein anderes Gerät an ihrer Stelle erkannt wird.</translation>
    </message>
    <message>
        <source>A password remembered on this computer, and the sign-in of now.</source>
        <extracomment>ui/forget_station.py</extracomment>
        <translation>Ein auf diesem Computer gemerktes Passwort und die jetzige Anmeldung.</translation>
    </message>
    <message>
        <source>Nothing on the station itself changes.</source>
        <extracomment>ui/forget_station.py</extracomment>
        <translation>An der Station selbst ändert sich nichts.</translation>
    </message>
    <message>
        <source>Forget what is known of {}?</source>
        <extracomment>ui/forget_station.py, ui/preferences_stations.py</extracomment>
        <translation>Vergessen, was über {} bekannt ist?</translation>
    </message>
    <message>
        <source>Your 1 change not sent yet</source>
        <extracomment>ui/forget_station.py, ui/reset_dialog.py</extracomment>
        <translation>Ihre 1 noch ungesendete Änderung</translation>
    </message>
    <message>
        <source>Your {} changes not sent yet</source>
        <extracomment>ui/forget_station.py, ui/reset_dialog.py</extracomment>
        <translation>Ihre {} noch ungesendeten Änderungen</translation>
    </message>
    <message>
        <source>Wallpaper slots</source>
        <extracomment>ui/gallery.py</extracomment>
        <translation>Plätze für Hintergrundbilder</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <extracomment>ui/help_menu.py</extracomment>
        <translation>&amp;Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <extracomment>ui/help_menu.py</extracomment>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Station Configurator</source>
        <extracomment>ui/help_menu.py</extracomment>
        <translation>&amp;Über Station Configurator</translation>
    </message>
    <message>
        <source>Help page</source>
        <extracomment>ui/help_text.py</extracomment>
        <translation>Hilfeseite</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>ui/help_window.py</extracomment>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search the help</source>
        <extracomment>ui/help_window.py</extracomment>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Help topics</source>
        <extracomment>ui/help_window.py</extracomment>
        <translation>Hilfethemen</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <extracomment>ui/help_window.py</extracomment>
        <translation>Keine Seite enthält diese Wörter.</translation>
    </message>
    <message>
        <source>To the page before (Alt+Left)</source>
        <extracomment>ui/help_window.py</extracomment>
        <translation>Zur vorherigen Seite (Alt+Links)</translation>
    </message>
    <message>
        <source>On again (Alt+Right)</source>
        <extracomment>ui/help_window.py</extracomment>
        <translation>Wieder vorwärts (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Something else is going on with this station; wait for its end.</source>
        <extracomment>ui/idle.py</extracomment>
        <translation>Mit dieser Station läuft gerade etwas anderes; warten Sie das Ende ab.</translation>
    </message>
    <message>
        <source>It changes what carries the connection.</source>
        <extracomment>ui/import_preview.py</extracomment>
        <translation>Es ändert, was die Verbindung trägt.</translation>
    </message>
    <message>
        <source>The station may answer at another address afterwards, or not at all.</source>
        <extracomment>ui/import_preview.py</extracomment>
        <translation>Die Station antwortet danach vielleicht unter einer anderen Adresse oder gar nicht.</translation>
    </message>
    <message>
        <source>It may be no configuration of a station; what it would change cannot be told.</source>
        <extracomment>ui/import_preview.py</extracomment>
        <translation>Vielleicht ist es keine Konfiguration einer Station; was sie ändern würde, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>Import {} into {}?</source>
        <extracomment>ui/import_preview.py</extracomment>
        <translation>{} in {} importieren?</translation>
    </message>
    <message>
        <source>The file is sent as it is, and what the station holds then is read back.</source>
        <extracomment>ui/import_preview.py</extracomment>
        <translation>Die Datei wird unverändert gesendet, und was die Station dann enthält, wird zurückgelesen.</translation>
    </message>
    <message>
        <source>Import a configuration into {}</source>
        <extracomment>ui/import_preview.py</extracomment>
        <translation>Konfiguration in {} importieren</translation>
    </message>
    <message>
        <source>It was made on another model.</source>
        <extracomment>ui/import_preview.py</extracomment>
        <translation>Sie stammt von einem anderen Modell.</translation>
    </message>
    <message>
        <source>{}; this is {}.</source>
        <extracomment>ui/import_preview.py</extracomment>
        <translation>{}; dies ist {}.</translation>
    </message>
    <message>
        <source>No setting that this program knows would change.</source>
        <extracomment>ui/import_preview.py</extracomment>
        <translation>Keine Einstellung, die dieses Programm kennt, würde sich ändern.</translation>
    </message>
    <message>
        <source>Nothing in it is known to this program.</source>
        <extracomment>ui/import_preview.py</extracomment>
        <translation>Nichts darin ist diesem Programm bekannt.</translation>
    </message>
    <message>
        <source>They stay here, and are sent when you apply.</source>
        <extracomment>ui/import_preview.py</extracomment>
        <translation>Sie bleiben hier und werden beim Übernehmen gesendet.</translation>
    </message>
    <message>
        <source>In the file</source>
        <extracomment>ui/import_preview.py</extracomment>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Join a network with {}</source>
        <extracomment>ui/join_dialog.py</extracomment>
        <translation>Mit {} einem Netzwerk beitreten</translation>
    </message>
    <message>
        <source>{} needs a correction.</source>
        <extracomment>ui/join_dialog.py</extracomment>
        <translation>{} muss korrigiert werden.</translation>
    </message>
    <message>
        <source>{} does not answer; this is the code of before.</source>
        <extracomment>ui/large_code.py</extracomment>
        <translation>{} antwortet nicht; dies ist der bisherige Code.</translation>
    </message>
    <message>
        <source>Login code</source>
        <extracomment>app/settings/field.py, ui/large_code.py, ui/login.py, ui/setup_steps.py</extracomment>
        <translation>Login-Code</translation>
    </message>
    <message>
        <source>Unsent changes for {}</source>
        <extracomment>ui/leave.py, ui/offer.py</extracomment>
        <translation>Ungesendete Änderungen für {}</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <extracomment>ui/leave.py</extracomment>
        <translation>&amp;Bleiben</translation>
    </message>
    <message>
        <source>What is discarded cannot be brought back.</source>
        <extracomment>ui/leave.py</extracomment>
        <translation>Was verworfen wird, lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>On the station</source>
        <extracomment>ui/leave.py</extracomment>
        <translation>Auf der Station</translation>
    </message>
    <message>
        <source>Yours, not sent</source>
        <extracomment>ui/leave.py</extracomment>
        <translation>Ihre, ungesendet</translation>
    </message>
    <message>
        <source>At most 69 letters, digits, “=”, “/” and “+”. Spaces and line breaks are left out.</source>
        <extracomment>ui/licence_panel.py</extracomment>
        <translation>Höchstens 69 Buchstaben, Ziffern, „=“, „/“ und „+“. Leerzeichen und Zeilenumbrüche werden ausgelassen.</translation>
    </message>
    <message>
        <source>The licence is as it was. Check the key with whoever gave it to you.</source>
        <extracomment>ui/licence_panel.py</extracomment>
        <translation>Die Lizenz ist wie zuvor. Prüfen Sie den Schlüssel mit der Stelle, von der Sie ihn haben.</translation>
    </message>
    <message>
        <source>Not activated</source>
        <extracomment>ui/licence_panel.py</extracomment>
        <translation>Nicht aktiviert</translation>
    </message>
    <message>
        <source>Activated</source>
        <extracomment>ui/licence_panel.py</extracomment>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>ui/licence_panel.py</extracomment>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>The key was not sent; the licence is as it was.</source>
        <extracomment>ui/licence_panel.py</extracomment>
        <translation>Der Schlüssel wurde nicht gesendet; die Lizenz ist wie zuvor.</translation>
    </message>
    <message>
        <source>{} did not activate the key.</source>
        <extracomment>ui/licence_panel.py</extracomment>
        <translation>{} hat den Schlüssel nicht aktiviert.</translation>
    </message>
    <message>
        <source>Not reported</source>
        <extracomment>app/networks.py, ui/licence_panel.py</extracomment>
        <translation>Nicht gemeldet</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>ui/licence_panel.py</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Key on the station</source>
        <extracomment>ui/licence_panel.py</extracomment>
        <translation>Schlüssel auf Station</translation>
    </message>
    <message>
        <source>New key</source>
        <extracomment>ui/licence_panel.py</extracomment>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>Reading the licence of {}</source>
        <extracomment>ui/licence_panel.py</extracomment>
        <translation>Lizenz von {} wird gelesen</translation>
    </message>
    <message>
        <source>Whether {} took the key is not known.</source>
        <extracomment>ui/licence_panel.py</extracomment>
        <translation>Ob {} den Schlüssel angenommen hat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Read back from {}: {}. Expires: {}.</source>
        <extracomment>ui/licence_panel.py</extracomment>
        <translation>Von {} zurückgelesen: {}. Läuft ab: {}.</translation>
    </message>
    <message>
        <source>Type or paste a key first.</source>
        <extracomment>ui/licence_panel.py</extracomment>
        <translation>Tippen Sie zuerst einen Schlüssel ein oder fügen Sie ihn ein.</translation>
    </message>
    <message>
        <source>Activate a key</source>
        <extracomment>ui/licence_panel.py</extracomment>
        <translation>Schlüssel aktivieren</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <extracomment>ui/licence_panel.py, ui/quick_join_panel.py</extracomment>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>Activating the key at {}</source>
        <extracomment>ui/licence_panel.py</extracomment>
        <translation>Schlüssel wird bei {} aktiviert</translation>
    </message>
    <message>
        <source>The licence is activated.</source>
        <extracomment>ui/licence_panel.py</extracomment>
        <translation>Die Lizenz ist aktiviert.</translation>
    </message>
    <message>
        <source>Read back: {}.</source>
        <extracomment>ui/licence_panel.py</extracomment>
        <translation>Zurückgelesen: {}.</translation>
    </message>
    <message>
        <source>Come back to this page to read the licence.</source>
        <extracomment>ui/licence_panel.py</extracomment>
        <translation>Kehren Sie auf diese Seite zurück, um die Lizenz zu lesen.</translation>
    </message>
    <message>
        <source>not told before the sign-in</source>
        <extracomment>ui/login.py</extracomment>
        <translation>vor der Anmeldung nicht gemeldet</translation>
    </message>
    <message>
        <source>Nothing on it has changed. Check the account and the password; capital letters count.</source>
        <extracomment>ui/login.py</extracomment>
        <translation>Auf ihr hat sich nichts geändert. Prüfen Sie Konto und Passwort; Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <source>The station hints that its admin or moderation password was never changed. Once signed in, change both under Administration.</source>
        <extracomment>ui/login.py</extracomment>
        <translation>Die Station weist darauf hin, dass ihr Admin- oder Moderationspasswort nie geändert wurde. Ändern Sie nach der Anmeldung beide unter Verwaltung.</translation>
    </message>
    <message>
        <source>Everybody on this network can read along, the password too. Use a direct cable if you can.</source>
        <extracomment>ui/login.py</extracomment>
        <translation>Jeder in diesem Netzwerk kann mitlesen, auch das Passwort. Verwenden Sie nach Möglichkeit ein direktes Kabel.</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>app/settings/pod.py, app/settings/wifi.py, ui/join_dialog.py, ui/login.py</extracomment>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <extracomment>ui/login.py</extracomment>
        <translation>Die Feststelltaste ist wohl an.</translation>
    </message>
    <message>
        <source>With the account of its Web Configuration page.</source>
        <extracomment>ui/login.py</extracomment>
        <translation>Mit dem Konto ihrer Seite „Web Configuration“.</translation>
    </message>
    <message>
        <source>Readable without signing in</source>
        <extracomment>ui/login.py</extracomment>
        <translation>Ohne Anmeldung lesbar</translation>
    </message>
    <message>
        <source>Sign in to {}</source>
        <extracomment>ui/login.py</extracomment>
        <translation>Anmelden bei {}</translation>
    </message>
    <message>
        <source>Not on this computer</source>
        <extracomment>ui/login.py</extracomment>
        <translation>Nicht auf diesem Computer</translation>
    </message>
    <message>
        <source>Quick Join</source>
        <extracomment>app/settings/field.py, ui/login.py</extracomment>
        <translation>Quick Join</translation>
    </message>
    <message>
        <source>certificate pinned</source>
        <extracomment>ui/login.py</extracomment>
        <translation>Zertifikat hinterlegt</translation>
    </message>
    <message>
        <source>not encrypted (HTTP)</source>
        <extracomment>ui/login.py</extracomment>
        <translation>unverschlüsselt (HTTP)</translation>
    </message>
    <message>
        <source>Signed in before</source>
        <extracomment>ui/login.py</extracomment>
        <translation>Zuvor angemeldet</translation>
    </message>
    <message>
        <source>This connection is not encrypted.</source>
        <extracomment>ui/login.py</extracomment>
        <translation>Diese Verbindung ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>ui/login.py</extracomment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Each click is one try; nothing is repeated by itself.</source>
        <extracomment>ui/login.py</extracomment>
        <translation>Jeder Klick ist ein Versuch; nichts wird von selbst wiederholt.</translation>
    </message>
    <message>
        <source>Co&amp;nnection settings…</source>
        <extracomment>ui/login.py</extracomment>
        <translation>&amp;Verbindungseinstellungen…</translation>
    </message>
    <message>
        <source>{} ended the sign-in.</source>
        <extracomment>ui/login.py, ui/trouble.py</extracomment>
        <translation>{} hat die Anmeldung beendet.</translation>
    </message>
    <message>
        <source>The default password may still be set.</source>
        <extracomment>ui/login.py</extracomment>
        <translation>Vielleicht gilt noch das Standardpasswort.</translation>
    </message>
    <message>
        <source>Account and password are both needed.</source>
        <extracomment>ui/login.py</extracomment>
        <translation>Konto und Passwort sind beide nötig.</translation>
    </message>
    <message>
        <source>{} did not accept the sign-in.</source>
        <extracomment>ui/login.py</extracomment>
        <translation>{} hat die Anmeldung nicht angenommen.</translation>
    </message>
    <message>
        <source>A&amp;ccount</source>
        <extracomment>ui/login.py</extracomment>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <extracomment>ui/login.py</extracomment>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <extracomment>ui/login.py</extracomment>
        <translation>Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>{} did not let us in.</source>
        <extracomment>ui/login.py</extracomment>
        <translation>{} hat uns nicht eingelassen.</translation>
    </message>
    <message>
        <source>Could not sign in to {}.</source>
        <extracomment>ui/login.py</extracomment>
        <translation>Die Anmeldung bei {} ist nicht gelungen.</translation>
    </message>
    <message>
        <source>No login code is set.</source>
        <extracomment>ui/login_code_panel.py</extracomment>
        <translation>Kein Login-Code ist gesetzt.</translation>
    </message>
    <message>
        <source>{} tells presenters another code: {}.</source>
        <extracomment>ui/login_code_panel.py</extracomment>
        <translation>{} nennt Präsentierenden einen anderen Code: {}.</translation>
    </message>
    <message>
        <source>Its settings say {}. Presenters need {}.</source>
        <extracomment>ui/login_code_panel.py</extracomment>
        <translation>In den Einstellungen steht {}. Präsentierende brauchen {}.</translation>
    </message>
    <message>
        <source>Logs (*.zip *.tar.gz *.tgz *.gz *.7z *.log *.txt)</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>Protokolle (*.zip *.tar.gz *.tgz *.gz *.7z *.log *.txt)</translation>
    </message>
    <message>
        <source>What the station has written down about itself, for whoever looks for a fault.</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>Was die Station über sich aufgezeichnet hat, für die Fehlersuche.</translation>
    </message>
    <message>
        <source>Nothing was saved. The station may go on collecting by itself; that does no harm.</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>Es wurde nichts gespeichert. Die Station sammelt vielleicht von selbst weiter; das schadet nicht.</translation>
    </message>
    <message>
        <source>It is off, and without it the station collects no logs. It stays on until you turn it off; who has the station’s password can download its logs meanwhile.</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>Er ist aus, und ohne ihn sammelt die Station keine Protokolle. Er bleibt an, bis Sie ihn ausschalten; wer das Passwort der Station hat, kann so lange ihre Protokolle herunterladen.</translation>
    </message>
    <message>
        <source>Log download is on.</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>Der Protokoll-Download ist an.</translation>
    </message>
    <message>
        <source>Log download is off; you are asked before it is turned on.</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>Der Protokoll-Download ist aus; Sie werden gefragt, bevor er eingeschaltet wird.</translation>
    </message>
    <message>
        <source>Collect &amp;logs</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>&amp;Protokolle sammeln</translation>
    </message>
    <message>
        <source>Sa&amp;ve the logs…</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>Protokolle &amp;speichern…</translation>
    </message>
    <message>
        <source>Turn log download off</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>Protokoll-Download ausschalten</translation>
    </message>
    <message>
        <source>The logs are at work; wait for the end, or press Cancel.</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>Die Protokolle sind in Arbeit; warten Sie das Ende ab oder drücken Sie „Abbrechen“.</translation>
    </message>
    <message>
        <source>Logs</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>{} has collected its logs.</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>{} hat ihre Protokolle gesammelt.</translation>
    </message>
    <message>
        <source>{} is collecting its logs</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>{} sammelt ihre Protokolle</translation>
    </message>
    <message>
        <source>Log download of {}</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>Protokoll-Download von {}</translation>
    </message>
    <message>
        <source>Save them in a file of your own.</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>Speichern Sie sie in einer eigenen Datei.</translation>
    </message>
    <message>
        <source>Turning log download on at {}</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>Protokoll-Download bei {} wird eingeschaltet</translation>
    </message>
    <message>
        <source>Asking {} to collect its logs</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>{} wird gebeten, die Protokolle zu sammeln</translation>
    </message>
    <message>
        <source>Log download is off.</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>Der Protokoll-Download ist aus.</translation>
    </message>
    <message>
        <source>Read back from {}.</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>Von {} zurückgelesen.</translation>
    </message>
    <message>
        <source>Save the logs</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>Protokolle speichern</translation>
    </message>
    <message>
        <source>Saved.</source>
        <extracomment>ui/logs_card.py, ui/outcomes.py, ui/quick_join_panel.py, ui/setup_summary.py, ui/support_dialog.py, ui/wifi_code_dialog.py, ui/write_down.py</extracomment>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Turn log download on at {}?</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>Protokoll-Download bei {} einschalten?</translation>
    </message>
    <message>
        <source>The program asks {} and by mDNS.</source>
        <extracomment>ui/lost_page.py</extracomment>
        <translation>Das Programm fragt {} und per mDNS.</translation>
    </message>
    <message>
        <source>Still watching, {} s.</source>
        <extracomment>ui/lost_page.py</extracomment>
        <translation>Wird weiter beobachtet, {} s.</translation>
    </message>
    <message>
        <source>Another machine answers at {}.</source>
        <extracomment>ui/lost_page.py</extracomment>
        <translation>Ein anderes Gerät antwortet unter {}.</translation>
    </message>
    <message>
        <source>{}, then {}</source>
        <extracomment>ui/lost_page.py</extracomment>
        <translation>{}, dann {}</translation>
    </message>
    <message>
        <source>Else connect this computer and the station with one network cable, give this computer an address beside the station’s, and try {} with “Add by address”.</source>
        <extracomment>ui/lost_page.py</extracomment>
        <translation>Andernfalls verbinden Sie diesen Computer und die Station mit einem Netzwerkkabel, geben Sie diesem Computer eine Adresse neben der der Station und versuchen Sie {} mit „Per Adresse hinzufügen“.</translation>
    </message>
    <message>
        <source>Else connect this computer and the station with one network cable, and let this computer get its address by itself: many stations give themselves one, too, and appear in the list. Try {} as well, in case it kept that.</source>
        <extracomment>ui/lost_page.py</extracomment>
        <translation>Andernfalls verbinden Sie diesen Computer und die Station mit einem Netzwerkkabel und lassen Sie diesen Computer seine Adresse selbst beziehen: Viele Stationen geben sich ebenfalls eine und erscheinen in der Liste. Versuchen Sie auch {}, falls sie diese behalten hat.</translation>
    </message>
    <message>
        <source>{} is not found</source>
        <extracomment>ui/lost_page.py</extracomment>
        <translation>{} wird nicht gefunden</translation>
    </message>
    <message>
        <source>It is not on {}.</source>
        <extracomment>ui/move_words.py</extracomment>
        <translation>Sie ist nicht in {}.</translation>
    </message>
    <message>
        <source>Another machine answers at {}; nothing was sent there.</source>
        <extracomment>ui/move_words.py</extracomment>
        <translation>Ein anderes Gerät antwortet unter {}; dorthin wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>{} is {}</source>
        <extracomment>ui/move_words.py</extracomment>
        <translation>{} ist {}</translation>
    </message>
    <message>
        <source>It was read back: {}.</source>
        <extracomment>ui/move_words.py</extracomment>
        <translation>Zurückgelesen: {}.</translation>
    </message>
    <message>
        <source>It is on {}, without an address so far.</source>
        <extracomment>ui/move_words.py</extracomment>
        <translation>Sie ist in {}, bisher ohne Adresse.</translation>
    </message>
    <message>
        <source>It is on {}; its address there is {}.</source>
        <extracomment>ui/move_words.py</extracomment>
        <translation>Sie ist in {}; ihre Adresse dort ist {}.</translation>
    </message>
    <message>
        <source>No longer watching {}.</source>
        <extracomment>ui/moving.py, ui/resetting.py, ui/restarting.py</extracomment>
        <translation>{} wird nicht mehr beobachtet.</translation>
    </message>
    <message>
        <source>{} answers at {}, but the sign-in failed.</source>
        <extracomment>ui/moving.py</extracomment>
        <translation>{} antwortet unter {}, aber die Anmeldung ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Looking for it, {} s</source>
        <extracomment>ui/moving.py</extracomment>
        <translation>Sie wird gesucht, {} s</translation>
    </message>
    <message>
        <source>Something answers at {}.</source>
        <extracomment>ui/moving.py</extracomment>
        <translation>Etwas antwortet unter {}.</translation>
    </message>
    <message>
        <source>{} answers at {} now.</source>
        <extracomment>ui/moving.py</extracomment>
        <translation>{} antwortet jetzt unter {}.</translation>
    </message>
    <message>
        <source>{} answers at {}, as before.</source>
        <extracomment>ui/moving.py</extracomment>
        <translation>{} antwortet unter {}, wie zuvor.</translation>
    </message>
    <message>
        <source>told to join {}</source>
        <extracomment>ui/moving.py</extracomment>
        <translation>angewiesen, {} beizutreten</translation>
    </message>
    <message>
        <source>Looking at {} and by mDNS: {} of {} s.</source>
        <extracomment>ui/moving.py</extracomment>
        <translation>Gesucht wird bei {} und per mDNS: {} von {} s.</translation>
    </message>
    <message>
        <source>Found; signing in to {}.</source>
        <extracomment>ui/moving.py</extracomment>
        <translation>Gefunden; Anmeldung bei {}.</translation>
    </message>
    <message>
        <source>Change the network of {}</source>
        <extracomment>ui/network_change.py</extracomment>
        <translation>Netzwerk von {} ändern</translation>
    </message>
    <message>
        <source>{}: {} -&gt; {}</source>
        <extracomment>ui/network_change.py</extracomment>
        <translation>{}: {} -&gt; {}</translation>
    </message>
    <message>
        <source>None, not encrypted</source>
        <extracomment>ui/network_list.py</extracomment>
        <translation>Ohne, nicht verschlüsselt</translation>
    </message>
    <message>
        <source>{}, sign-in by user</source>
        <extracomment>ui/network_list.py</extracomment>
        <translation>{}, Anmeldung je Benutzer</translation>
    </message>
    <message>
        <source>{} access points</source>
        <extracomment>ui/network_list.py</extracomment>
        <translation>{} Access Points</translation>
    </message>
    <message>
        <source>Networks in reach</source>
        <extracomment>ui/network_list.py, ui/other_ap_panel.py</extracomment>
        <translation>Netzwerke in Reichweite</translation>
    </message>
    <message>
        <source>1 to 16 letters and digits, no others.</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>1 bis 16 Buchstaben und Ziffern, keine anderen Zeichen.</translation>
    </message>
    <message>
        <source>Write the new password down: nobody can read it out of the station.</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>Schreiben Sie das neue Passwort auf: Aus der Station kann es niemand auslesen.</translation>
    </message>
    <message>
        <source>The password is as it was.</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>Das Passwort ist wie zuvor.</translation>
    </message>
    <message>
        <source>Old password</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>Altes Passwort</translation>
    </message>
    <message>
        <source>New password</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>New, once more</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Type the old password first.</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>Geben Sie zuerst das alte Passwort ein.</translation>
    </message>
    <message>
        <source>Type the new password once more.</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>Geben Sie das neue Passwort noch einmal ein.</translation>
    </message>
    <message>
        <source>The old password is wrong.</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>Das alte Passwort ist falsch.</translation>
    </message>
    <message>
        <source>Not the same as above.</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>Nicht dasselbe wie oben.</translation>
    </message>
    <message>
        <source>Type the new password first.</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>Geben Sie zuerst das neue Passwort ein.</translation>
    </message>
    <message>
        <source>{} never answered. Try the new one; if it is refused, the old one holds.</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>{} hat nicht geantwortet. Versuchen Sie das neue; wird es abgelehnt, gilt das alte.</translation>
    </message>
    <message>
        <source>Moderation password changed.</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>Moderationspasswort geändert.</translation>
    </message>
    <message>
        <source>You signed in with another one.</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>Sie haben sich mit einem anderen angemeldet.</translation>
    </message>
    <message>
        <source>{} did not take the new password.</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>{} hat das neue Passwort nicht angenommen.</translation>
    </message>
    <message>
        <source>The old password is wrong, or the new one was not taken.</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>Das alte Passwort ist falsch, oder das neue wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>{} took the new one.</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>{} hat das neue angenommen.</translation>
    </message>
    <message>
        <source>Admin password changed.</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>Admin-Passwort geändert.</translation>
    </message>
    <message>
        <source>{} ended the sign-in: sign in again with the new one.</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>{} hat die Anmeldung beendet: Melden Sie sich mit dem neuen erneut an.</translation>
    </message>
    <message>
        <source>You stay signed in to {}. {}</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>Sie bleiben bei {} angemeldet. {}</translation>
    </message>
    <message>
        <source>Nothing is sent now: what you keep stands in the form again once you are signed in, until you apply or revert it. A password is never kept; type it anew.</source>
        <extracomment>ui/offer.py</extracomment>
        <translation>Jetzt wird nichts gesendet: Was Sie behalten, steht nach der Anmeldung wieder im Formular, bis Sie es übernehmen oder zurücknehmen. Ein Passwort wird nie aufbewahrt; geben Sie es neu ein.</translation>
    </message>
    <message>
        <source>Last edited {}, before the program ended.</source>
        <extracomment>ui/offer.py</extracomment>
        <translation>Zuletzt bearbeitet {}, bevor das Programm endete.</translation>
    </message>
    <message>
        <source>account {}</source>
        <extracomment>ui/offer.py</extracomment>
        <translation>Konto {}</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <extracomment>ui/offer.py</extracomment>
        <translation>&amp;Später entscheiden</translation>
    </message>
    <message>
        <source>less than a minute ago</source>
        <extracomment>ui/offer.py</extracomment>
        <translation>vor weniger als einer Minute</translation>
    </message>
    <message>
        <source>On the station then</source>
        <extracomment>ui/offer.py</extracomment>
        <translation>Damals auf der Station</translation>
    </message>
    <message>
        <source>Yours</source>
        <extracomment>ui/offer.py</extracomment>
        <translation>Ihre</translation>
    </message>
    <message>
        <source>{} is forgotten.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>{} ist vergessen.</translation>
    </message>
    <message>
        <source>{} does not join it again by itself.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>{} tritt ihm nicht mehr von selbst bei.</translation>
    </message>
    <message>
        <source>This program speaks to {} at {}. If that is over Wi-Fi, look for it in the new network afterwards; with a cable it stays in reach. It does not go back by itself.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>Dieses Programm spricht mit {} unter {}. Geschieht das über WLAN, suchen Sie sie danach im neuen Netzwerk; am Kabel bleibt sie erreichbar. Sie kehrt nicht von selbst zurück.</translation>
    </message>
    <message>
        <source>Sending what is needed for {}…</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>Was für {} nötig ist, wird gesendet…</translation>
    </message>
    <message>
        <source>{} joined {}.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>{} ist {} beigetreten.</translation>
    </message>
    <message>
        <source>{} is on {}, without an address so far.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>{} ist in {}, bisher ohne Adresse.</translation>
    </message>
    <message>
        <source>{} does not answer any more.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>{} antwortet nicht mehr.</translation>
    </message>
    <message>
        <source>{} is not on {} after 45 s.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>{} ist nach 45 s nicht in {}.</translation>
    </message>
    <message>
        <source>{} stays reachable by Ethernet.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>{} bleibt über Ethernet erreichbar.</translation>
    </message>
    <message>
        <source>This program speaks to it at {} on the cable.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>Dieses Programm spricht mit ihr unter {} am Kabel.</translation>
    </message>
    <message>
        <source>Joining {}…</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>Beitritt zu {}…</translation>
    </message>
    <message>
        <source>{} of 45 s</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>{} von 45 s</translation>
    </message>
    <message>
        <source>Its address there is {}.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>Ihre Adresse dort ist {}.</translation>
    </message>
    <message>
        <source>It may be on {} now.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>Vielleicht ist sie jetzt in {}.</translation>
    </message>
    <message>
        <source>Nothing went out before all of it could.</source>
        <extracomment>ui/outcomes.py</extracomment>
        <translation>Es wurde nichts gesendet, bevor alles gesendet werden konnte.</translation>
    </message>
    <message>
        <source>Your edits are kept.</source>
        <extracomment>ui/outcomes.py, ui/trouble.py</extracomment>
        <translation>Ihre Änderungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>{} took it and shows it after a restart.</source>
        <extracomment>ui/outcomes.py, ui/wallpaper_words.py</extracomment>
        <translation>{} hat es angenommen und zeigt es nach einem Neustart.</translation>
    </message>
    <message>
        <source>{} could not be read back, so it may or may not have taken the change.</source>
        <extracomment>ui/outcomes.py</extracomment>
        <translation>{} konnte nicht zurückgelesen werden; ob die Änderung angenommen wurde, ist offen.</translation>
    </message>
    <message>
        <source>Nothing is sent again by itself.</source>
        <extracomment>ui/outcomes.py</extracomment>
        <translation>Nichts wird von selbst erneut gesendet.</translation>
    </message>
    <message>
        <source>Nothing of this was sent.</source>
        <extracomment>ui/outcomes.py</extracomment>
        <translation>Nichts davon wurde gesendet.</translation>
    </message>
    <message>
        <source>Accepted, needs a restart.</source>
        <extracomment>ui/outcomes.py, ui/wallpaper_words.py</extracomment>
        <translation>Angenommen, Neustart nötig.</translation>
    </message>
    <message>
        <source>{} holds what you set; it was read back.</source>
        <extracomment>ui/outcomes.py</extracomment>
        <translation>{} enthält, was Sie eingestellt haben; es wurde zurückgelesen.</translation>
    </message>
    <message>
        <source>For the account with which you sign in here and on its Web Configuration page.</source>
        <extracomment>ui/passwords_panel.py</extracomment>
        <translation>Für das Konto, mit dem Sie sich hier und auf der Seite „Web Configuration“ anmelden.</translation>
    </message>
    <message>
        <source>For who moderates a meeting. As it leaves the factory it is “moderator”.</source>
        <extracomment>ui/passwords_panel.py</extracomment>
        <translation>Für alle, die eine Besprechung moderieren. Ab Werk ist es „moderator“.</translation>
    </message>
    <message>
        <source>Admin password</source>
        <extracomment>ui/passwords_panel.py</extracomment>
        <translation>Admin-Passwort</translation>
    </message>
    <message>
        <source>Moderation password</source>
        <extracomment>ui/passwords_panel.py</extracomment>
        <translation>Moderationspasswort</translation>
    </message>
    <message>
        <source>Try the new address, then the old one, with “Add by address”. Where neither answers, connect this computer and the station with one network cable and give this computer an address beside the station’s. The room’s display may show its address, too.</source>
        <extracomment>ui/past_changes.py</extracomment>
        <translation>Versuchen Sie die neue Adresse, dann die alte, mit „Per Adresse hinzufügen“. Antwortet keine, verbinden Sie diesen Computer und die Station mit einem Netzwerkkabel und geben Sie diesem Computer eine Adresse neben der der Station. Vielleicht zeigt auch das Display im Raum ihre Adresse.</translation>
    </message>
    <message>
        <source>Where is {}?</source>
        <extracomment>ui/past_changes.py</extracomment>
        <translation>Wo ist {}?</translation>
    </message>
    <message>
        <source>Its network was changed on {}, and it was not seen since.</source>
        <extracomment>ui/past_changes.py</extracomment>
        <translation>Ihr Netzwerk wurde am {} geändert, seither wurde sie nicht gesehen.</translation>
    </message>
    <message>
        <source>The network of {}</source>
        <extracomment>ui/past_changes.py</extracomment>
        <translation>Das Netzwerk von {}</translation>
    </message>
    <message>
        <source>{} more are missing, too.</source>
        <extracomment>ui/past_changes.py</extracomment>
        <translation>{} weitere fehlen auch.</translation>
    </message>
    <message>
        <source>In effect</source>
        <extracomment>app/settings/clock.py</extracomment>
        <translation>Gilt gerade</translation>
    </message>
    <message>
        <source>Not in effect</source>
        <extracomment>app/settings/clock.py</extracomment>
        <translation>Gilt gerade nicht</translation>
    </message>
    <message>
        <source>new {}</source>
        <extracomment>ui/addresses.py</extracomment>
        <translation>neu {}</translation>
    </message>
    <message>
        <source>old {}</source>
        <extracomment>ui/addresses.py</extracomment>
        <translation>alt {}</translation>
    </message>
    <message>
        <source>by cable {}</source>
        <extracomment>ui/addresses.py</extracomment>
        <translation>am Kabel {}</translation>
    </message>
    <message>
        <source>Correct {} ({}) first.</source>
        <extracomment>ui/applying.py</extracomment>
        <translation>Berichtigen Sie zuerst {} ({}).</translation>
    </message>
    <message>
        <source>1 setting of yours was changed there too.</source>
        <extracomment>ui/conflicts.py</extracomment>
        <translation>1 Ihrer Einstellungen wurde auch dort geändert.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>ui/early.py</extracomment>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>The file says: {}, firmware {}.</source>
        <extracomment>ui/import_preview.py</extracomment>
        <translation>Laut Datei: {}, Firmware {}.</translation>
    </message>
    <message>
        <source>1 setting would change</source>
        <extracomment>ui/import_preview.py</extracomment>
        <translation>1 Einstellung würde sich ändern</translation>
    </message>
    <message>
        <source>{} settings would change</source>
        <extracomment>ui/import_preview.py</extracomment>
        <translation>{} Einstellungen würden sich ändern</translation>
    </message>
    <message>
        <source>The file says: no model, firmware {}.</source>
        <extracomment>ui/import_preview.py</extracomment>
        <translation>Laut Datei: kein Modell, Firmware {}.</translation>
    </message>
    <message>
        <source>&amp;Import into {}</source>
        <extracomment>ui/import_preview.py</extracomment>
        <translation>In {} &amp;importieren</translation>
    </message>
    <message>
        <source>1 change of yours is not sent yet.</source>
        <extracomment>ui/import_preview.py</extracomment>
        <translation>1 Ihrer Änderungen ist noch nicht gesendet.</translation>
    </message>
    <message>
        <source>{} changes of yours are not sent yet.</source>
        <extracomment>ui/import_preview.py</extracomment>
        <translation>{} Ihrer Änderungen sind noch nicht gesendet.</translation>
    </message>
    <message>
        <source>The file says: {}.</source>
        <extracomment>ui/import_preview.py</extracomment>
        <translation>Laut Datei: {}.</translation>
    </message>
    <message>
        <source>1 more is the same as now.</source>
        <extracomment>ui/import_preview.py</extracomment>
        <translation>1 weitere ist wie jetzt.</translation>
    </message>
    <message>
        <source>{} more are the same as now.</source>
        <extracomment>ui/import_preview.py</extracomment>
        <translation>{} weitere sind wie jetzt.</translation>
    </message>
    <message>
        <source>1 entry is unknown to this program and goes along as it is.</source>
        <extracomment>ui/import_preview.py</extracomment>
        <translation>1 Eintrag ist diesem Programm unbekannt und wird unverändert mitgesendet.</translation>
    </message>
    <message>
        <source>{} entries are unknown to this program and go along as they are.</source>
        <extracomment>ui/import_preview.py</extracomment>
        <translation>{} Einträge sind diesem Programm unbekannt und werden unverändert mitgesendet.</translation>
    </message>
    <message>
        <source>Join again by itself when it is in reach</source>
        <extracomment>ui/join_dialog.py</extracomment>
        <translation>Von selbst wieder beitreten, wenn in Reichweite</translation>
    </message>
    <message>
        <source>EAP method</source>
        <extracomment>ui/join_dialog.py</extracomment>
        <translation>EAP-Methode</translation>
    </message>
    <message>
        <source>Phase 2</source>
        <extracomment>ui/join_dialog.py</extracomment>
        <translation>Phase 2</translation>
    </message>
    <message>
        <source>Identity</source>
        <extracomment>ui/join_dialog.py</extracomment>
        <translation>Identität</translation>
    </message>
    <message>
        <source>&amp;Join {}</source>
        <extracomment>ui/join_dialog.py</extracomment>
        <translation>{} &amp;beitreten</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <extracomment>ui/join_dialog.py</extracomment>
        <translation>&amp;Beitreten</translation>
    </message>
    <message>
        <source>Name (SSID)</source>
        <extracomment>ui/join_dialog.py</extracomment>
        <translation>Name (SSID)</translation>
    </message>
    <message>
        <source>As the network calls itself; capitals count.</source>
        <extracomment>ui/join_dialog.py</extracomment>
        <translation>So wie das Netzwerk sich nennt; Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <source>Join again by itself</source>
        <extracomment>ui/join_dialog.py</extracomment>
        <translation>Von selbst wieder beitreten</translation>
    </message>
    <message>
        <source>Write down, in case it is lost</source>
        <extracomment>ui/join_dialog.py, ui/network_change.py, ui/restart_dialog.py</extracomment>
        <translation>Aufschreiben, falls sie verloren geht</translation>
    </message>
    <message>
        <source>optional</source>
        <extracomment>ui/join_dialog.py</extracomment>
        <translation>optional</translation>
    </message>
    <message>
        <source>Login code of {}</source>
        <extracomment>ui/large_code.py</extracomment>
        <translation>Login-Code von {}</translation>
    </message>
    <message>
        <source>Read at {} ({}), and again every 10 s.</source>
        <extracomment>ui/large_code.py</extracomment>
        <translation>Gelesen um {} ({}), erneut alle 10 s.</translation>
    </message>
    <message>
        <source>1 change for {} has not been sent</source>
        <extracomment>ui/leave.py</extracomment>
        <translation>1 Änderung für {} wurde nicht gesendet</translation>
    </message>
    <message>
        <source>{} changes for {} have not been sent</source>
        <extracomment>ui/leave.py</extracomment>
        <translation>{} Änderungen für {} wurden nicht gesendet</translation>
    </message>
    <message>
        <source>&amp;Discard {}</source>
        <extracomment>ui/leave.py, ui/offer.py</extracomment>
        <translation>{} ver&amp;werfen</translation>
    </message>
    <message>
        <source>Could not activate the key of {}.</source>
        <extracomment>ui/licence_panel.py</extracomment>
        <translation>Der Schlüssel von {} konnte nicht aktiviert werden.</translation>
    </message>
    <message>
        <source>Never, permanent ({})</source>
        <extracomment>ui/licence_panel.py</extracomment>
        <translation>Nie, unbefristet ({})</translation>
    </message>
    <message>
        <source>Copy the key on the station</source>
        <extracomment>ui/licence_panel.py</extracomment>
        <translation>Schlüssel auf der Station kopieren</translation>
    </message>
    <message>
        <source>Could not read the licence of {}.</source>
        <extracomment>ui/licence_panel.py</extracomment>
        <translation>Die Lizenz von {} konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Your unsent change is kept.</source>
        <extracomment>ui/login.py</extracomment>
        <translation>Ihre ungesendete Änderung bleibt erhalten.</translation>
    </message>
    <message>
        <source>Your {} unsent changes are kept.</source>
        <extracomment>ui/login.py</extracomment>
        <translation>Ihre {} ungesendeten Änderungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Signing in to {}…</source>
        <extracomment>ui/login.py</extracomment>
        <translation>Anmeldung bei {}…</translation>
    </message>
    <message>
        <source>&amp;Sign in to {}</source>
        <extracomment>ui/login.py</extracomment>
        <translation>Bei {} &amp;anmelden</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>ui/login.py</extracomment>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>Could not collect the logs of {}.</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>Die Protokolle von {} konnten nicht gesammelt werden.</translation>
    </message>
    <message>
        <source>Could not turn log download off of {}.</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>Der Protokoll-Download von {} konnte nicht ausgeschaltet werden.</translation>
    </message>
    <message>
        <source>Could not download the logs of {}.</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>Die Protokolle von {} konnten nicht heruntergeladen werden.</translation>
    </message>
    <message>
        <source>Could not read the state of the logs of {}.</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>Der Stand der Protokolle von {} konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{} s, longer than usual</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>{} s, länger als üblich</translation>
    </message>
    <message>
        <source>&amp;Turn on and collect logs of {}</source>
        <extracomment>ui/logs_card.py</extracomment>
        <translation>&amp;Einschalten und Protokolle von {} sammeln</translation>
    </message>
    <message>
        <source>It is not this station: no password and no setting went there.</source>
        <extracomment>ui/lost_page.py</extracomment>
        <translation>Es ist nicht diese Station: Weder Passwort noch Einstellungen gingen dorthin.</translation>
    </message>
    <message>
        <source>The values below are kept on this computer and offered at the next start.</source>
        <extracomment>ui/lost_page.py</extracomment>
        <translation>Die Werte unten sind auf diesem Computer aufbewahrt und werden beim nächsten Start angeboten.</translation>
    </message>
    <message>
        <source>Look at the room’s display: it may show the station’s name and address.</source>
        <extracomment>ui/lost_page.py</extracomment>
        <translation>Sehen Sie auf das Display im Raum: Vielleicht zeigt es Namen und Adresse der Station.</translation>
    </message>
    <message>
        <source>Found: sign in there; what was not sent is still in the form. This page closes by itself once the program finds it.</source>
        <extracomment>ui/lost_page.py</extracomment>
        <translation>Gefunden: Melden Sie sich dort an; was nicht gesendet wurde, steht noch im Formular. Diese Seite schließt sich von selbst, sobald das Programm sie findet.</translation>
    </message>
    <message>
        <source>Whoever looks after the network finds its address in the list of the DHCP server, by the MAC address above: try that one with “Add by address”.</source>
        <extracomment>ui/lost_page.py</extracomment>
        <translation>Die Netzwerkverwaltung findet ihre Adresse in der Liste des DHCP-Servers, anhand der MAC-Adresse oben: Versuchen Sie diese mit „Per Adresse hinzufügen“.</translation>
    </message>
    <message>
        <source>Is this computer in the same network as the station? Plug it in there.</source>
        <extracomment>ui/lost_page.py</extracomment>
        <translation>Ist dieser Computer im selben Netzwerk wie die Station? Schließen Sie ihn dort an.</translation>
    </message>
    <message>
        <source>It was told at {} to change its network; nothing was sent again. Your unsent changes are kept.</source>
        <extracomment>ui/lost_page.py</extracomment>
        <translation>Sie wurde um {} angewiesen, ihr Netzwerk zu ändern; es wurde nichts erneut gesendet. Ihre ungesendeten Änderungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>No longer watching.</source>
        <extracomment>ui/lost_page.py</extracomment>
        <translation>Wird nicht mehr beobachtet.</translation>
    </message>
    <message>
        <source>&amp;Close this page</source>
        <extracomment>ui/lost_page.py</extracomment>
        <translation>Diese Seite s&amp;chließen</translation>
    </message>
    <message>
        <source>Is this computer in the network of {}? Plug it in there, or give it an address there.</source>
        <extracomment>ui/lost_page.py</extracomment>
        <translation>Ist dieser Computer im Netzwerk von {}? Schließen Sie ihn dort an oder geben Sie ihm dort eine Adresse.</translation>
    </message>
    <message>
        <source>Is this computer in its new network? Plug it in there, or give it an address there.</source>
        <extracomment>ui/lost_page.py</extracomment>
        <translation>Ist dieser Computer in ihrem neuen Netzwerk? Schließen Sie ihn dort an oder geben Sie ihm dort eine Adresse.</translation>
    </message>
    <message>
        <source>Old and new values</source>
        <extracomment>ui/lost_page.py</extracomment>
        <translation>Alte und neue Werte</translation>
    </message>
    <message>
        <source>Signal {} of {}</source>
        <extracomment>ui/marks.py</extracomment>
        <translation>Signal {} von {}</translation>
    </message>
    <message>
        <source>It gave itself away only after the sign-in. Without encryption nothing tells before it, so that machine has seen it: change the password on the station. No setting went there.</source>
        <extracomment>ui/move_words.py</extracomment>
        <translation>Es hat sich erst nach der Anmeldung verraten. Ohne Verschlüsselung zeigt sich das nicht vorher, also hat dieses Gerät das Passwort gesehen: Ändern Sie es auf der Station. Es ging keine Einstellung dorthin.</translation>
    </message>
    <message>
        <source>Sign in again to see what it holds; your edits are kept.</source>
        <extracomment>ui/move_words.py</extracomment>
        <translation>Melden Sie sich erneut an, um zu sehen, was sie enthält; Ihre Änderungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Signed in, all settings read.</source>
        <extracomment>ui/move_words.py</extracomment>
        <translation>Angemeldet, alle Einstellungen gelesen.</translation>
    </message>
    <message>
        <source>It did not take all of the change.</source>
        <extracomment>ui/move_words.py</extracomment>
        <translation>Sie hat die Änderung nicht vollständig angenommen.</translation>
    </message>
    <message>
        <source>The change was sent; where the station is now is not known. Old and new values are kept on this computer.</source>
        <extracomment>ui/moving.py</extracomment>
        <translation>Die Änderung wurde gesendet; wo die Station jetzt ist, ist nicht bekannt. Alte und neue Werte sind auf diesem Computer aufbewahrt.</translation>
    </message>
    <message>
        <source>The values of before could not be kept on this computer.</source>
        <extracomment>ui/moving.py</extracomment>
        <translation>Die bisherigen Werte konnten nicht auf diesem Computer aufbewahrt werden.</translation>
    </message>
    <message>
        <source>It does not say enough of itself to be told apart. No password was sent there; sign in only if you know that this is {}.</source>
        <extracomment>ui/moving.py</extracomment>
        <translation>Sie gibt nicht genug von sich preis, um sie zu unterscheiden. Es wurde kein Passwort dorthin gesendet; melden Sie sich nur an, wenn Sie wissen, dass dies {} ist.</translation>
    </message>
    <message>
        <source>The disk refused</source>
        <extracomment>ui/moving.py</extracomment>
        <translation>Der Datenträger hat abgelehnt</translation>
    </message>
    <message>
        <source>This may cut the connection that the program uses.</source>
        <extracomment>ui/network_change.py</extracomment>
        <translation>Das kann die Verbindung trennen, die das Programm verwendet.</translation>
    </message>
    <message>
        <source>{} answers at {} now and shall answer at {} afterwards.</source>
        <extracomment>ui/network_change.py</extracomment>
        <translation>{} antwortet jetzt unter {} und soll danach unter {} antworten.</translation>
    </message>
    <message>
        <source>C&amp;hange network of {}</source>
        <extracomment>ui/network_change.py</extracomment>
        <translation>Netzwerk von {} än&amp;dern</translation>
    </message>
    <message>
        <source>{} answers at {} now; whether it can be reached there afterwards is not known.</source>
        <extracomment>ui/network_change.py</extracomment>
        <translation>{} antwortet jetzt unter {}; ob sie dort danach erreichbar ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>{} answers at {} now; the address that DHCP will give it is not known here.</source>
        <extracomment>ui/network_change.py</extracomment>
        <translation>{} antwortet jetzt unter {}; die Adresse, die DHCP ihr geben wird, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>{} answers at {} now; its wired address shall be {} afterwards.</source>
        <extracomment>ui/network_change.py</extracomment>
        <translation>{} antwortet jetzt unter {}; ihre Adresse am Kabel soll danach {} sein.</translation>
    </message>
    <message>
        <source>{} answers at {} now and shall answer there afterwards.</source>
        <extracomment>ui/network_change.py</extracomment>
        <translation>{} antwortet jetzt unter {} und soll danach weiter dort antworten.</translation>
    </message>
    <message>
        <source>The connection may break: for 120 s the program looks for this very station at {}, at {} and by mDNS.</source>
        <extracomment>ui/network_change.py</extracomment>
        <translation>Die Verbindung kann abbrechen: 120 s lang sucht das Programm genau diese Station unter {}, unter {} und per mDNS.</translation>
    </message>
    <message>
        <source>The connection may break: for 120 s the program looks for this very station at {} and by mDNS.</source>
        <extracomment>ui/network_change.py</extracomment>
        <translation>Die Verbindung kann abbrechen: 120 s lang sucht das Programm genau diese Station unter {} und per mDNS.</translation>
    </message>
    <message>
        <source>The change is sent once and last; nothing is sent again by itself.</source>
        <extracomment>ui/network_change.py</extracomment>
        <translation>Die Änderung wird einmal und zuletzt gesendet; nichts wird von selbst erneut gesendet.</translation>
    </message>
    <message>
        <source>Found: you go on where you are. Not found: a page says what to do with the values above, and the program keeps watching.</source>
        <extracomment>ui/network_change.py</extracomment>
        <translation>Gefunden: Sie machen weiter, wo Sie sind. Nicht gefunden: Eine Seite sagt, was mit den Werten oben zu tun ist, und das Programm beobachtet weiter.</translation>
    </message>
    <message>
        <source>What changes</source>
        <extracomment>ui/network_change.py</extracomment>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Can this computer reach it afterwards?</source>
        <extracomment>ui/network_change.py</extracomment>
        <translation>Erreicht dieser Computer sie danach?</translation>
    </message>
    <message>
        <source>What happens next</source>
        <extracomment>ui/network_change.py</extracomment>
        <translation>Was als Nächstes geschieht</translation>
    </message>
    <message>
        <source>connected</source>
        <extracomment>ui/network_list.py</extracomment>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>{} ({} access points)</source>
        <extracomment>ui/network_list.py</extracomment>
        <translation>{} ({} Access Points)</translation>
    </message>
    <message>
        <source>Fair: {} characters, about {} bits.</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>Mittel: {} Zeichen, etwa {} Bit.</translation>
    </message>
    <message>
        <source>Could not change the moderation password of {}.</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>Das Moderationspasswort von {} konnte nicht geändert werden.</translation>
    </message>
    <message>
        <source>Weak: {} characters, about {} bits. Take 12 or more, mixed.</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>Schwach: {} Zeichen, etwa {} Bit. Nehmen Sie 12 oder mehr, gemischt.</translation>
    </message>
    <message>
        <source>Strong: {} characters, about {} bits.</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>Stark: {} Zeichen, etwa {} Bit.</translation>
    </message>
    <message>
        <source>{} (admin)</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>{} (Admin)</translation>
    </message>
    <message>
        <source>{} (moderation)</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>{} (Moderation)</translation>
    </message>
    <message>
        <source>Changing the password…</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>Passwort wird geändert…</translation>
    </message>
    <message>
        <source>Whether the password was changed is not known.</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>Ob das Passwort geändert wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Could not change the admin password of {}.</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>Das Admin-Passwort von {} konnte nicht geändert werden.</translation>
    </message>
    <message>
        <source>&amp;Change admin password of {}</source>
        <extracomment>ui/new_password.py</extracomment>
        <translation>Admin-Passwort von {} än&amp;dern</translation>
    </message>
    <message>
        <source>{} {} ({})</source>
        <extracomment>ui/offer.py</extracomment>
        <translation>{} {} ({})</translation>
    </message>
    <message>
        <source>1 change for {} was not sent</source>
        <extracomment>ui/offer.py</extracomment>
        <translation>1 Änderung für {} wurde nicht gesendet</translation>
    </message>
    <message>
        <source>{} changes for {} were not sent</source>
        <extracomment>ui/offer.py</extracomment>
        <translation>{} Änderungen für {} wurden nicht gesendet</translation>
    </message>
    <message>
        <source>&amp;Keep for {}</source>
        <extracomment>ui/offer.py</extracomment>
        <translation>Für {} &amp;behalten</translation>
    </message>
    <message>
        <source>{} min ago</source>
        <extracomment>ui/offer.py</extracomment>
        <translation>vor {} min</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>ui/offer.py</extracomment>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <extracomment>ui/offer.py</extracomment>
        <translation>gestern</translation>
    </message>
    <message>
        <source>Networks are heard while the radio is a client: choose “Other AP (client)” and apply it.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>Netzwerke werden gehört, solange der Funk ein Client ist: Wählen Sie „Other AP (Client)“ und übernehmen Sie es.</translation>
    </message>
    <message>
        <source>The station hears no network. Bring it nearer to an access point, or scan again.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>Die Station hört kein Netzwerk. Bringen Sie sie näher an einen Access Point oder suchen Sie erneut.</translation>
    </message>
    <message>
        <source>The station may still join; look at the connection above.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>Vielleicht tritt die Station noch bei; sehen Sie sich oben die Verbindung an.</translation>
    </message>
    <message>
        <source>It stays on the network that it was on, if any.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>Sie bleibt in dem Netzwerk, in dem sie war, falls es eines gab.</translation>
    </message>
    <message>
        <source>The network’s DHCP gave none yet. Wait a moment, or give it a static address.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>Das DHCP des Netzwerks hat noch keine vergeben. Warten Sie einen Moment oder geben Sie ihr eine statische Adresse.</translation>
    </message>
    <message>
        <source>It appears in the list by itself, at its new address, where this computer is in the same network; else connect a cable.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>Sie erscheint von selbst in der Liste, unter ihrer neuen Adresse, sofern dieser Computer im selben Netzwerk ist; sonst schließen Sie ein Kabel an.</translation>
    </message>
    <message>
        <source>The station gives no cause. Likely are a wrong password, too far away, or another security.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>Die Station nennt keine Ursache. Wahrscheinlich sind ein falsches Passwort, zu große Entfernung oder eine andere Sicherheit.</translation>
    </message>
    <message>
        <source>1 more hides its name</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>1 weiteres verbirgt seinen Namen</translation>
    </message>
    <message>
        <source>{} more hide their name</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>{} weitere verbergen ihren Namen</translation>
    </message>
    <message>
        <source>Could not join the network of {}.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>Der Beitritt zum Netzwerk ist {} nicht gelungen.</translation>
    </message>
    <message>
        <source>Filter networks</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>Netzwerke filtern</translation>
    </message>
    <message>
        <source>&amp;Join…</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>&amp;Beitreten…</translation>
    </message>
    <message>
        <source>Add a &amp;hidden network…</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>&amp;Verborgenes Netzwerk hinzufügen…</translation>
    </message>
    <message>
        <source>Could not read the networks in reach of {}.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>Die Netzwerke in Reichweite von {} konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{}, as the station heard them just now</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>{}, von der Station gerade eben gehört</translation>
    </message>
    <message>
        <source>{}, as the station heard them {} s ago</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>{}, von der Station vor {} s gehört</translation>
    </message>
    <message>
        <source>The station is on it.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>Die Station ist darin.</translation>
    </message>
    <message>
        <source>Something is going on already.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>Es läuft bereits etwas.</translation>
    </message>
    <message>
        <source>Could not forget the network of {}.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>Das Netzwerk von {} konnte nicht vergessen werden.</translation>
    </message>
    <message>
        <source>This may cut the connection.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>Das kann die Verbindung trennen.</translation>
    </message>
    <message>
        <source>The radio is no client now.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>Der Funk ist jetzt kein Client.</translation>
    </message>
    <message>
        <source>Choose a network first.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>Wählen Sie zuerst ein Netzwerk.</translation>
    </message>
    <message>
        <source>&amp;Join {}…</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>{} &amp;beitreten…</translation>
    </message>
    <message>
        <source>Nothing else on the station has changed.</source>
        <extracomment>ui/other_ap_panel.py</extracomment>
        <translation>Sonst hat sich auf der Station nichts geändert.</translation>
    </message>
    <message>
        <source>Could not save the settings of {}.</source>
        <extracomment>ui/outcomes.py</extracomment>
        <translation>Die Einstellungen von {} konnten nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Somebody else changed meanwhile: {}.</source>
        <extracomment>ui/outcomes.py</extracomment>
        <translation>Jemand anderes hat inzwischen geändert: {}.</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile: {}.</source>
        <extracomment>ui/outcomes.py</extracomment>
        <translation>Jemand anderes hat es inzwischen geändert: {}.</translation>
    </message>
    <message>
        <source>Somebody else changed what it depends on: {}.</source>
        <extracomment>ui/outcomes.py</extracomment>
        <translation>Jemand anderes hat geändert, wovon es abhängt: {}.</translation>
    </message>
    <message>
        <source>{} was read back and has its own value of: {}.</source>
        <extracomment>ui/outcomes.py</extracomment>
        <translation>{} wurde zurückgelesen und hat einen eigenen Wert bei: {}.</translation>
    </message>
    <message>
        <source>{} said yes and kept its own value of: {}.</source>
        <extracomment>ui/outcomes.py</extracomment>
        <translation>{} hat zugestimmt und behielt den eigenen Wert bei: {}.</translation>
    </message>
    <message>
        <source>Could not read these settings of {}.</source>
        <extracomment>ui/page.py</extracomment>
        <translation>Diese Einstellungen von {} konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>1 more is missing, too.</source>
        <extracomment>ui/past_changes.py</extracomment>
        <translation>1 weitere fehlt auch.</translation>
    </message>
    <message>
        <source>&amp;Forget these values</source>
        <extracomment>ui/past_changes.py</extracomment>
        <translation>Diese Werte &amp;vergessen</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <extracomment>ui/past_changes.py</extracomment>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Not forgotten.</source>
        <extracomment>ui/past_changes.py</extracomment>
        <translation>Nicht vergessen.</translation>
    </message>
    <message>
        <source>No reason</source>
        <extracomment>ui/past_changes.py</extracomment>
        <translation>Kein Grund</translation>
    </message>
    <message>
        <source>Only a JPEG or PNG file can be sent unchanged.</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>Nur eine JPEG- oder PNG-Datei kann unverändert gesendet werden.</translation>
    </message>
    <message>
        <source>Not while the file is sent unchanged.</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>Nicht, wenn die Datei unverändert gesendet wird.</translation>
    </message>
    <message>
        <source>Black</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>White</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>Dark grey</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>Dunkelgrau</translation>
    </message>
    <message>
        <source>Light grey</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>Hellgrau</translation>
    </message>
    <message>
        <source>Blue</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Green</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Red</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Sent as {}</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>Gesendet als {}</translation>
    </message>
    <message>
        <source>Name of the picture</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>Name des Bildes</translation>
    </message>
    <message>
        <source>Slot</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Colour of the bars</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>Farbe der Balken</translation>
    </message>
    <message>
        <source>JPEG quality in percent</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>JPEG-Qualität in Prozent</translation>
    </message>
    <message>
        <source>Text on the picture</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>Text auf dem Bild</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Fit</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>Anpassung</translation>
    </message>
    <message>
        <source>&amp;Fill</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>&amp;Füllen</translation>
    </message>
    <message>
        <source>F&amp;it: all of it, with bars</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>E&amp;inpassen: alles, mit Balken</translation>
    </message>
    <message>
        <source>S&amp;tretch: all of it, out of shape</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>St&amp;recken: alles, verzerrt</translation>
    </message>
    <message>
        <source>Send the file &amp;unchanged</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>Datei &amp;unverändert senden</translation>
    </message>
    <message>
        <source>Bars</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>Balken</translation>
    </message>
    <message>
        <source>Quality</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>S&amp;lot</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>P&amp;latz</translation>
    </message>
    <message>
        <source>Only Fit leaves bars.</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>Nur Einpassen lässt Balken.</translation>
    </message>
    <message>
        <source>Wallpaper for {}</source>
        <extracomment>ui/picture_editor.py</extracomment>
        <translation>Hintergrundbild für {}</translation>
    </message>
    <message>
        <source>Show it on the &amp;display at once</source>
        <extracomment>ui/picture_editor.py</extracomment>
        <translation>Sofort auf dem &amp;Display zeigen</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <extracomment>ui/picture_editor.py</extracomment>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>The file goes as it is; how the station scales it is not known.</source>
        <extracomment>ui/picture_editor.py</extracomment>
        <translation>Die Datei wird gesendet, wie sie ist; wie die Station sie skaliert, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <extracomment>ui/picture_editor.py</extracomment>
        <translation>Zeichnet…</translation>
    </message>
    <message>
        <source>Working…</source>
        <extracomment>ui/picture_editor.py</extracomment>
        <translation>In Arbeit…</translation>
    </message>
    <message>
        <source>Sent unchanged, with everything the file holds.</source>
        <extracomment>ui/picture_editor.py</extracomment>
        <translation>Unverändert gesendet, mit allem, was die Datei enthält.</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <extracomment>ui/picture_intake.py</extracomment>
        <translation>Nicht gesendet.</translation>
    </message>
    <message>
        <source>Some pictures were not sent.</source>
        <extracomment>ui/picture_intake.py</extracomment>
        <translation>Einige Bilder wurden nicht gesendet.</translation>
    </message>
    <message>
        <source>Only the first {} were taken: a station has {} slots of yours.</source>
        <extracomment>ui/picture_intake.py</extracomment>
        <translation>Nur die ersten {} wurden genommen: Eine Station hat {} Plätze für Sie.</translation>
    </message>
    <message>
        <source>{}.
It was sent from another computer.</source>
        <extracomment>ui/picture_shelf.py</extracomment>
        <translation>{}.
Es wurde von einem anderen Computer gesendet.</translation>
    </message>
    <message>
        <source>Also listed for this slot: {}</source>
        <extracomment>ui/picture_shelf.py</extracomment>
        <translation>Für diesen Platz auch aufgeführt: {}</translation>
    </message>
    <message>
        <source>sent {}</source>
        <extracomment>ui/picture_shelf.py</extracomment>
        <translation>gesendet {}</translation>
    </message>
    <message>
        <source>The picture cannot be read</source>
        <extracomment>ui/picture_shelf.py</extracomment>
        <translation>Das Bild kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.bmp *.gif *.tif *.tiff)</source>
        <extracomment>ui/picture_sources.py</extracomment>
        <translation>Bilder (*.jpg *.jpeg *.png *.webp *.bmp *.gif *.tif *.tiff)</translation>
    </message>
    <message>
        <source>The texts become part of the picture. When the address changes, send it again.</source>
        <extracomment>ui/picture_text.py</extracomment>
        <translation>Die Texte werden Teil des Bildes. Ändert sich die Adresse, senden Sie es erneut.</translation>
    </message>
    <message>
        <source>Everybody who sees the display can join this Wi-Fi: the QR code holds its password.</source>
        <extracomment>ui/picture_text.py</extracomment>
        <translation>Alle, die das Display sehen, können diesem WLAN beitreten: Der QR-Code enthält das Passwort.</translation>
    </message>
    <message>
        <source>Type the password of the Wi-Fi, as it is set on the page Wi-Fi.</source>
        <extracomment>ui/picture_text.py</extracomment>
        <translation>Geben Sie das Passwort des WLANs ein, wie es auf der Seite WLAN gesetzt ist.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <extracomment>ui/picture_text.py</extracomment>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>How to &amp;connect</source>
        <extracomment>ui/picture_text.py</extracomment>
        <translation>So &amp;verbinden</translation>
    </message>
    <message>
        <source>&amp;QR code</source>
        <extracomment>ui/picture_text.py</extracomment>
        <translation>&amp;QR-Code</translation>
    </message>
    <message>
        <source>What the QR code holds</source>
        <extracomment>ui/picture_text.py</extracomment>
        <translation>Was der QR-Code enthält</translation>
    </message>
    <message>
        <source>Address in the QR code</source>
        <extracomment>ui/picture_text.py</extracomment>
        <translation>Adresse im QR-Code</translation>
    </message>
    <message>
        <source>Password of the Wi-Fi</source>
        <extracomment>ui/picture_text.py</extracomment>
        <translation>Passwort des WLANs</translation>
    </message>
    <message>
        <source>Wi-Fi password</source>
        <extracomment>ui/picture_text.py</extracomment>
        <translation>WLAN-Passwort</translation>
    </message>
    <message>
        <source>Place of the texts</source>
        <extracomment>ui/picture_text.py</extracomment>
        <translation>Lage der Texte</translation>
    </message>
    <message>
        <source>Bottom, shaded</source>
        <extracomment>ui/picture_text.py</extracomment>
        <translation>Unten, schattiert</translation>
    </message>
    <message>
        <source>Top, shaded</source>
        <extracomment>ui/picture_text.py</extracomment>
        <translation>Oben, schattiert</translation>
    </message>
    <message>
        <source>Size of the texts in percent</source>
        <extracomment>ui/picture_text.py</extracomment>
        <translation>Größe der Texte in Prozent</translation>
    </message>
    <message>
        <source>Wi-Fi {}</source>
        <extracomment>ui/picture_text.py</extracomment>
        <translation>WLAN {}</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>ui/picture_text.py</extracomment>
        <translation>Lage</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>ui/picture_text.py</extracomment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Choose a JPEG or PNG picture.</source>
        <extracomment>ui/pictures.py</extracomment>
        <translation>Wählen Sie ein JPEG- oder PNG-Bild.</translation>
    </message>
    <message>
        <source>Pictures in HEIC or AVIF are not read. Save it as JPEG first.</source>
        <extracomment>ui/pictures.py</extracomment>
        <translation>Bilder in HEIC oder AVIF werden nicht gelesen. Speichern Sie es zuerst als JPEG.</translation>
    </message>
    <message>
        <source>The picture is cut off: its end is missing. Copy the file anew.</source>
        <extracomment>ui/pictures.py</extracomment>
        <translation>Das Bild ist abgeschnitten: Sein Ende fehlt. Kopieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>The picture has {} × {} pixels; at most {} on each side are read. Make it smaller.</source>
        <extracomment>ui/pictures.py</extracomment>
        <translation>Das Bild hat {} × {} Pixel; höchstens {} je Seite werden gelesen. Verkleinern Sie es.</translation>
    </message>
    <message>
        <source>The picture has {} × {} pixels, too many for this format. Make it smaller, or a JPEG.</source>
        <extracomment>ui/pictures.py</extracomment>
        <translation>Das Bild hat {} × {} Pixel, zu viele für dieses Format. Verkleinern Sie es oder nehmen Sie JPEG.</translation>
    </message>
    <message>
        <source>This is no picture that can be read.</source>
        <extracomment>ui/pictures.py</extracomment>
        <translation>Das ist kein lesbares Bild.</translation>
    </message>
    <message>
        <source>The picture needs more memory than there is. Make it smaller.</source>
        <extracomment>ui/pictures.py</extracomment>
        <translation>Das Bild braucht mehr Speicher, als vorhanden ist. Verkleinern Sie es.</translation>
    </message>
    <message>
        <source>The file has {} MB; at most {} MB are read.</source>
        <extracomment>ui/pictures.py</extracomment>
        <translation>Die Datei hat {} MB; höchstens {} MB werden gelesen.</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <extracomment>ui/pictures.py</extracomment>
        <translation>sie kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The file could not be read: {}.</source>
        <extracomment>ui/pictures.py</extracomment>
        <translation>Die Datei konnte nicht gelesen werden: {}.</translation>
    </message>
    <message>
        <source>Drawings (SVG) are not read.</source>
        <extracomment>ui/pictures.py</extracomment>
        <translation>Zeichnungen (SVG) werden nicht gelesen.</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be read.</source>
        <extracomment>ui/pictures.py</extracomment>
        <translation>Das Bild ist beschädigt und kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This is no file with a picture.</source>
        <extracomment>ui/pictures.py</extracomment>
        <translation>Das ist keine Datei mit einem Bild.</translation>
    </message>
    <message>
        <source>Preferences not read.</source>
        <extracomment>ui/preferences.py</extracomment>
        <translation>Optionen nicht gelesen.</translation>
    </message>
    <message>
        <source>It holds until the program ends. {}</source>
        <extracomment>ui/preferences.py</extracomment>
        <translation>Es gilt, bis das Programm endet. {}</translation>
    </message>
    <message>
        <source>Preferences not kept.</source>
        <extracomment>ui/preferences.py</extracomment>
        <translation>Optionen nicht gespeichert.</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>ui/preferences_dialog.py, ui/preferences_pages.py</extracomment>
        <translation>Design</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>ui/preferences_dialog.py, ui/preferences_search.py</extracomment>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>ui/preferences_dialog.py, ui/preferences_pages.py</extracomment>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>It is open in this window. Sign out of it first.</source>
        <extracomment>ui/preferences_dialog.py</extracomment>
        <translation>Sie ist in diesem Fenster geöffnet. Melden Sie sich zuerst von ihr ab.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <extracomment>ui/preferences_dialog.py</extracomment>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Pages of the preferences</source>
        <extracomment>ui/preferences_dialog.py</extracomment>
        <translation>Seiten der Optionen</translation>
    </message>
    <message>
        <source>Not kept.</source>
        <extracomment>ui/preferences_dialog.py</extracomment>
        <translation>Nicht gespeichert.</translation>
    </message>
    <message>
        <source>The colours of the program, in force at once.</source>
        <extracomment>ui/preferences_pages.py</extracomment>
        <translation>Die Farben des Programms, sofort wirksam.</translation>
    </message>
    <message>
        <source>The language of the program. Help is in English.</source>
        <extracomment>ui/preferences_pages.py</extracomment>
        <translation>Die Sprache des Programms. Die Hilfe ist auf Englisch.</translation>
    </message>
    <message>
        <source>The program goes on in the language of now until it ends.</source>
        <extracomment>ui/preferences_pages.py</extracomment>
        <translation>Das Programm bleibt bei der jetzigen Sprache, bis es endet.</translation>
    </message>
    <message>
        <source>What the program writes down about its work, for whoever looks for a fault: an event a line, without passwords and without values of settings.</source>
        <extracomment>ui/preferences_pages.py</extracomment>
        <translation>Was das Programm über seine Arbeit aufzeichnet, für die Fehlersuche: ein Ereignis je Zeile, ohne Passwörter und ohne Werte von Einstellungen.</translation>
    </message>
    <message>
        <source>This run writes no log.</source>
        <extracomment>ui/preferences_pages.py</extracomment>
        <translation>Diesmal wird kein Protokoll geschrieben.</translation>
    </message>
    <message>
        <source>This system has no program for it. Copy where it is, and open it by hand.</source>
        <extracomment>ui/preferences_pages.py</extracomment>
        <translation>Dieses System hat kein Programm dafür. Kopieren Sie, wo es liegt, und öffnen Sie es von Hand.</translation>
    </message>
    <message>
        <source>&amp;Everything, each request too</source>
        <extracomment>ui/preferences_pages.py</extracomment>
        <translation>&amp;Alles, auch jede Anfrage</translation>
    </message>
    <message>
        <source>E&amp;vents and problems</source>
        <extracomment>ui/preferences_pages.py</extracomment>
        <translation>&amp;Ereignisse und Probleme</translation>
    </message>
    <message>
        <source>&amp;Problems alone</source>
        <extracomment>ui/preferences_pages.py</extracomment>
        <translation>Nur &amp;Probleme</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <extracomment>ui/preferences_pages.py, ui/top_bar.py</extracomment>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <extracomment>ui/preferences_pages.py</extracomment>
        <translation>Ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>The log is {}</source>
        <extracomment>ui/preferences_pages.py</extracomment>
        <translation>Das Protokoll ist {}</translation>
    </message>
    <message>
        <source>Copy where the log is</source>
        <extracomment>ui/preferences_pages.py</extracomment>
        <translation>Kopieren, wo das Protokoll liegt</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <extracomment>ui/preferences_pages.py</extracomment>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>The folder was not opened.</source>
        <extracomment>ui/preferences_pages.py</extracomment>
        <translation>Der Ordner wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>Where it is</source>
        <extracomment>ui/preferences_pages.py</extracomment>
        <translation>Wo es liegt</translation>
    </message>
    <message>
        <source>How stations are looked for. A station can always be added by its address, too.</source>
        <extracomment>ui/preferences_search.py</extracomment>
        <translation>Wie Stationen gesucht werden. Eine Station lässt sich auch immer per Adresse hinzufügen.</translation>
    </message>
    <message>
        <source>Where a station announces itself under a name of its own, as the maker says. Several stand beside each other with a space between.</source>
        <extracomment>ui/preferences_search.py</extracomment>
        <translation>Falls sich eine Station unter einem eigenen Namen meldet, laut Hersteller. Mehrere stehen nebeneinander, durch Leerzeichen getrennt.</translation>
    </message>
    <message>
        <source>It is not asked for until that is corrected.</source>
        <extracomment>ui/preferences_search.py</extracomment>
        <translation>Danach wird erst gefragt, wenn das berichtigt ist.</translation>
    </message>
    <message>
        <source>Further service types</source>
        <extracomment>ui/preferences_search.py</extracomment>
        <translation>Weitere Diensttypen</translation>
    </message>
    <message>
        <source>Search on {}</source>
        <extracomment>ui/preferences_search.py</extracomment>
        <translation>Auf {} suchen</translation>
    </message>
    <message>
        <source>Not searched: {}.</source>
        <extracomment>ui/preferences_search.py</extracomment>
        <translation>Nicht durchsucht: {}.</translation>
    </message>
    <message>
        <source>Not connected now.</source>
        <extracomment>ui/preferences_search.py</extracomment>
        <translation>Jetzt nicht verbunden.</translation>
    </message>
    <message>
        <source>Network adapters</source>
        <extracomment>ui/preferences_search.py</extracomment>
        <translation>Netzwerkadapter</translation>
    </message>
    <message>
        <source>No station is remembered. One is as soon as you have signed in to it.</source>
        <extracomment>ui/preferences_stations.py</extracomment>
        <translation>Keine Station ist gemerkt. Das geschieht, sobald Sie sich bei einer angemeldet haben.</translation>
    </message>
    <message>
        <source>Stations that somebody signed in to from here. By what is remembered the program notices when another device stands in the place of one.</source>
        <extracomment>ui/preferences_stations.py</extracomment>
        <translation>Stationen, bei denen sich von hier aus jemand angemeldet hat. Am Gemerkten erkennt das Programm, wenn ein anderes Gerät an ihrer Stelle steht.</translation>
    </message>
    <message>
        <source>Choose a station first.</source>
        <extracomment>ui/preferences_stations.py</extracomment>
        <translation>Wählen Sie zuerst eine Station.</translation>
    </message>
    <message>
        <source>Changes that were made here and not sent to it.</source>
        <extracomment>ui/preferences_stations.py</extracomment>
        <translation>Änderungen, die hier gemacht und nicht an sie gesendet wurden.</translation>
    </message>
    <message>
        <source>last seen on {}</source>
        <extracomment>ui/preferences_stations.py</extracomment>
        <translation>zuletzt gesehen am {}</translation>
    </message>
    <message>
        <source>Asks up to {} addresses, {} at a time, whether a station answers there. Only in a network that you may examine.</source>
        <extracomment>ui/probing.py</extracomment>
        <translation>Fragt bis zu {} Adressen, {} auf einmal, ob dort eine Station antwortet. Nur in einem Netzwerk, das Sie untersuchen dürfen.</translation>
    </message>
    <message>
        <source>{}: {}.</source>
        <extracomment>ui/probing.py</extracomment>
        <translation>{}: {}.</translation>
    </message>
    <message>
        <source>Looked at {} of {} addresses.</source>
        <extracomment>ui/probing.py</extracomment>
        <translation>{} von {} Adressen geprüft.</translation>
    </message>
    <message>
        <source>Stations: {}. Other devices: {}.</source>
        <extracomment>ui/probing.py</extracomment>
        <translation>Stationen: {}. Andere Geräte: {}.</translation>
    </message>
    <message>
        <source>{} of {} addresses looked at…</source>
        <extracomment>ui/probing.py</extracomment>
        <translation>{} von {} Adressen geprüft…</translation>
    </message>
    <message>
        <source>&amp;Add these {} stations to the list</source>
        <extracomment>ui/probing.py</extracomment>
        <translation>Diese {} Stationen zur Liste &amp;hinzufügen</translation>
    </message>
    <message>
        <source>{}: a device is there, and refuses the connection.</source>
        <extracomment>ui/probing.py</extracomment>
        <translation>{}: Ein Gerät ist da und lehnt die Verbindung ab.</translation>
    </message>
    <message>
        <source>Looked at {}.</source>
        <extracomment>ui/probing.py</extracomment>
        <translation>Geprüft: {}.</translation>
    </message>
    <message>
        <source>Programs (*.exe *.msi *.zip *.dmg *.pkg *.apk)</source>
        <extracomment>ui/quick_join_panel.py</extracomment>
        <translation>Programme (*.exe *.msi *.zip *.dmg *.pkg *.apk)</translation>
    </message>
    <message>
        <source>A small program that the station itself hands out: a presenter who starts it on a laptop joins this station without installing anything. Save it here to pass it on, on a USB stick for example.</source>
        <extracomment>ui/quick_join_panel.py</extracomment>
        <translation>Ein kleines Programm, das die Station selbst ausgibt: Wer es auf einem Laptop startet, tritt dieser Station bei, ohne etwas zu installieren. Speichern Sie es hier, um es weiterzugeben, etwa auf einem USB-Stick.</translation>
    </message>
    <message>
        <source>&amp;Save Quick Join…</source>
        <extracomment>ui/quick_join_panel.py</extracomment>
        <translation>Quick Join &amp;speichern…</translation>
    </message>
    <message>
        <source>None on this station</source>
        <extracomment>ui/quick_join_panel.py</extracomment>
        <translation>Keines auf dieser Station</translation>
    </message>
    <message>
        <source>The station names no Quick Join file.</source>
        <extracomment>ui/quick_join_panel.py</extracomment>
        <translation>Die Station nennt keine Quick-Join-Datei.</translation>
    </message>
    <message>
        <source>Save Quick Join</source>
        <extracomment>ui/quick_join_panel.py</extracomment>
        <translation>Quick Join speichern</translation>
    </message>
    <message>
        <source>{}, {}. It was not opened.</source>
        <extracomment>ui/quick_join_panel.py</extracomment>
        <translation>{}, {}. Sie wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>{} lies in another network.</source>
        <extracomment>ui/reach_checks.py</extracomment>
        <translation>{} liegt in einem anderen Netzwerk.</translation>
    </message>
    <message>
        <source>{} lies in the network of {} ({}).</source>
        <extracomment>ui/reach_checks.py</extracomment>
        <translation>{} liegt im Netzwerk von {} ({}).</translation>
    </message>
    <message>
        <source>{} on {}</source>
        <extracomment>ui/reach_checks.py</extracomment>
        <translation>{} an {}</translation>
    </message>
    <message>
        <source>{} is in use: a machine answers there.</source>
        <extracomment>ui/reach_checks.py</extracomment>
        <translation>{} ist belegt: Dort antwortet ein Gerät.</translation>
    </message>
    <message>
        <source>{} seems to be in use.</source>
        <extracomment>ui/reach_checks.py</extracomment>
        <translation>{} ist offenbar belegt.</translation>
    </message>
    <message>
        <source>Nobody answers at {} now.</source>
        <extracomment>ui/reach_checks.py</extracomment>
        <translation>Unter {} antwortet jetzt niemand.</translation>
    </message>
    <message>
        <source>{} is this computer’s own.</source>
        <extracomment>ui/reach_checks.py</extracomment>
        <translation>{} gehört diesem Computer selbst.</translation>
    </message>
    <message>
        <source>This computer is {}.</source>
        <extracomment>ui/reach_checks.py</extracomment>
        <translation>Dieser Computer ist {}.</translation>
    </message>
    <message>
        <source>Nothing is remembered of this station.</source>
        <extracomment>ui/remember.py</extracomment>
        <translation>Von dieser Station ist nichts gemerkt.</translation>
    </message>
    <message>
        <source>Looking for this computer’s key ring…</source>
        <extracomment>ui/remember.py</extracomment>
        <translation>Der Schlüsselbund dieses Computers wird gesucht…</translation>
    </message>
    <message>
        <source>It has not shown a certificate yet, which would prove who asks for it.</source>
        <extracomment>ui/remember.py</extracomment>
        <translation>Sie hat noch kein Zertifikat gezeigt, das beweisen würde, wer danach fragt.</translation>
    </message>
    <message>
        <source>Filled from this computer’s key ring.</source>
        <extracomment>ui/remember.py</extracomment>
        <translation>Aus dem Schlüsselbund dieses Computers eingesetzt.</translation>
    </message>
    <message>
        <source>Re&amp;member on this computer</source>
        <extracomment>ui/remember.py</extracomment>
        <translation>Auf diesem Computer &amp;merken</translation>
    </message>
    <message>
        <source>The password of {} is not remembered. {}</source>
        <extracomment>ui/remember.py</extracomment>
        <translation>Das Passwort von {} ist nicht gemerkt. {}</translation>
    </message>
    <message>
        <source>The password of {} is not forgotten. {}</source>
        <extracomment>ui/remember.py</extracomment>
        <translation>Das Passwort von {} ist nicht vergessen. {}</translation>
    </message>
    <message>
        <source>A station makes a new certificate after a factory reset. But a device that wants to pass for the station has another one as well, and would be given its password.</source>
        <extracomment>ui/replace_pin.py</extracomment>
        <translation>Eine Station erzeugt nach einem Werksreset ein neues Zertifikat. Aber auch ein Gerät, das sich für die Station ausgeben will, hat ein anderes, und es würde ihr Passwort erhalten.</translation>
    </message>
    <message>
        <source>Ask who looks after the station, or read the fingerprint in a browser on a cable that goes straight to it. Type its end only when it is the same as below “Now”.</source>
        <extracomment>ui/replace_pin.py</extracomment>
        <translation>Fragen Sie, wer die Station betreut, oder lesen Sie den Fingerabdruck in einem Browser an einem Kabel, das direkt zu ihr führt. Geben Sie sein Ende nur ein, wenn es mit dem unter „Jetzt“ übereinstimmt.</translation>
    </message>
    <message>
        <source>Replace the certificate of {}</source>
        <extracomment>ui/replace_pin.py</extracomment>
        <translation>Zertifikat von {} ersetzen</translation>
    </message>
    <message>
        <source>Fingerprints (SHA-256)</source>
        <extracomment>ui/replace_pin.py</extracomment>
        <translation>Fingerabdrücke (SHA-256)</translation>
    </message>
    <message>
        <source>Another certificate than before</source>
        <extracomment>ui/listed.py, ui/replace_pin.py</extracomment>
        <translation>Ein anderes Zertifikat als zuvor</translation>
    </message>
    <message>
        <source>Type the end of the new fingerprint first.</source>
        <extracomment>ui/replace_pin.py</extracomment>
        <translation>Geben Sie zuerst das Ende des neuen Fingerabdrucks ein.</translation>
    </message>
    <message>
        <source>Its network goes back to factory values: the address {} may change.</source>
        <extracomment>ui/reset_dialog.py</extracomment>
        <translation>Ihr Netzwerk geht auf Werkseinstellungen zurück: Die Adresse {} kann sich ändern.</translation>
    </message>
    <message>
        <source>All settings of the station</source>
        <extracomment>ui/reset_dialog.py</extracomment>
        <translation>Alle Einstellungen der Station</translation>
    </message>
    <message>
        <source>Wallpapers in slots 2 to 5</source>
        <extracomment>ui/reset_dialog.py</extracomment>
        <translation>Hintergrundbilder auf den Plätzen 2 bis 5</translation>
    </message>
    <message>
        <source>Wi-Fi networks and their passwords</source>
        <extracomment>ui/reset_dialog.py</extracomment>
        <translation>WLANs und ihre Passwörter</translation>
    </message>
    <message>
        <source>Admin and moderation passwords</source>
        <extracomment>ui/reset_dialog.py</extracomment>
        <translation>Admin- und Moderationspasswörter</translation>
    </message>
    <message>
        <source>What this computer knows of it</source>
        <extracomment>ui/reset_dialog.py</extracomment>
        <translation>Was dieser Computer von ihr weiß</translation>
    </message>
    <message>
        <source>The button stays off until the name is the same. Enter does not press it.</source>
        <extracomment>ui/reset_dialog.py</extracomment>
        <translation>Die Schaltfläche bleibt gesperrt, bis der Name übereinstimmt. Die Eingabetaste löst sie nicht aus.</translation>
    </message>
    <message>
        <source>Reset {} to factory values?</source>
        <extracomment>ui/reset_dialog.py</extracomment>
        <translation>{} auf Werkseinstellungen zurücksetzen?</translation>
    </message>
    <message>
        <source>Stays</source>
        <extracomment>ui/reset_dialog.py</extracomment>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Firmware {}</source>
        <extracomment>ui/reset_dialog.py, ui/station_header.py</extracomment>
        <translation>Firmware {}</translation>
    </message>
    <message>
        <source>The firmware</source>
        <extracomment>ui/reset_dialog.py</extracomment>
        <translation>Die Firmware</translation>
    </message>
    <message>
        <source>Factory reset</source>
        <extracomment>ui/reset_dialog.py, ui/system_panel.py</extracomment>
        <translation>Werksreset</translation>
    </message>
    <message>
        <source>Type the station’s name, {}, to go on</source>
        <extracomment>ui/reset_dialog.py</extracomment>
        <translation>Geben Sie zum Fortfahren den Namen der Station ein: {}</translation>
    </message>
    <message>
        <source>&amp;Save configuration file…</source>
        <extracomment>ui/reset_dialog.py</extracomment>
        <translation>Konfigurationsdatei &amp;speichern…</translation>
    </message>
    <message>
        <source>A copy of the settings can be loaded again afterwards.</source>
        <extracomment>ui/reset_dialog.py</extracomment>
        <translation>Eine Kopie der Einstellungen lässt sich danach wieder laden.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <extracomment>ui/reset_dialog.py</extracomment>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Lost for good</source>
        <extracomment>ui/reset_dialog.py</extracomment>
        <translation>Endgültig verloren</translation>
    </message>
    <message>
        <source>Perhaps not found again</source>
        <extracomment>ui/reset_dialog.py</extracomment>
        <translation>Vielleicht nicht wiederzufinden</translation>
    </message>
    <message>
        <source>Type the station’s name first.</source>
        <extracomment>ui/reset_dialog.py</extracomment>
        <translation>Geben Sie zuerst den Namen der Station ein.</translation>
    </message>
    <message>
        <source>Please wait. Nothing is sent again by itself, and nobody is signed in by itself.</source>
        <extracomment>ui/resetting.py</extracomment>
        <translation>Bitte warten. Nichts wird von selbst erneut gesendet, und niemand wird von selbst angemeldet.</translation>
    </message>
    <message>
        <source>Most stations take less. The program keeps watching.</source>
        <extracomment>ui/resetting.py</extracomment>
        <translation>Die meisten Stationen brauchen weniger. Das Programm beobachtet weiter.</translation>
    </message>
    <message>
        <source>It never confirmed the reset, was never seen away and still answers as before. Read the settings again, then decide anew.</source>
        <extracomment>ui/resetting.py</extracomment>
        <translation>Sie hat das Zurücksetzen nicht bestätigt, war nie als abwesend zu sehen und antwortet wie zuvor. Lesen Sie die Einstellungen neu und entscheiden Sie dann.</translation>
    </message>
    <message>
        <source>Over http nothing proves that it is the same device.</source>
        <extracomment>ui/resetting.py</extracomment>
        <translation>Über http beweist nichts, dass es dasselbe Gerät ist.</translation>
    </message>
    <message>
        <source>It shows the same certificate as before.</source>
        <extracomment>ui/resetting.py</extracomment>
        <translation>Sie zeigt dasselbe Zertifikat wie zuvor.</translation>
    </message>
    <message>
        <source>It shows another certificate than before, as after a reset; that cannot be checked from here. Compare it with the room’s display, or use a cable straight to it.</source>
        <extracomment>ui/resetting.py</extracomment>
        <translation>Sie zeigt ein anderes Zertifikat als zuvor, wie nach einem Zurücksetzen; von hier aus lässt sich das nicht prüfen. Vergleichen Sie mit dem Display im Raum oder nehmen Sie ein Kabel direkt zu ihr.</translation>
    </message>
    <message>
        <source>Its default passwords are in force: sign in from the list and change them first.</source>
        <extracomment>ui/resetting.py</extracomment>
        <translation>Ihre Standardpasswörter gelten: Melden Sie sich aus der Liste an und ändern Sie sie zuerst.</translation>
    </message>
    <message>
        <source>The reset was confirmed; whether it is back is not known. It will be in the list, perhaps under another name and address.</source>
        <extracomment>ui/resetting.py</extracomment>
        <translation>Das Zurücksetzen wurde bestätigt; ob sie zurück ist, ist nicht bekannt. Sie wird in der Liste erscheinen, vielleicht unter anderem Namen und anderer Adresse.</translation>
    </message>
    <message>
        <source>The reset was sent and never confirmed: whether it took it is not known. Look for it in the list, perhaps under another name and address.</source>
        <extracomment>ui/resetting.py</extracomment>
        <translation>Das Zurücksetzen wurde gesendet und nie bestätigt: Ob sie es angenommen hat, ist nicht bekannt. Suchen Sie sie in der Liste, vielleicht unter anderem Namen und anderer Adresse.</translation>
    </message>
    <message>
        <source>Resetting, {} s</source>
        <extracomment>ui/resetting.py</extracomment>
        <translation>Wird zurückgesetzt, {} s</translation>
    </message>
    <message>
        <source>Resetting {} to factory values</source>
        <extracomment>ui/resetting.py</extracomment>
        <translation>{} wird auf Werkseinstellungen zurückgesetzt</translation>
    </message>
    <message>
        <source>{} is not back after {} s.</source>
        <extracomment>ui/resetting.py, ui/restarting.py</extracomment>
        <translation>{} ist nach {} s nicht zurück.</translation>
    </message>
    <message>
        <source>{} was not reset, as far as can be seen.</source>
        <extracomment>ui/resetting.py</extracomment>
        <translation>{} wurde, soweit zu sehen ist, nicht zurückgesetzt.</translation>
    </message>
    <message>
        <source>Reset; back after {} s.</source>
        <extracomment>ui/resetting.py</extracomment>
        <translation>Zurückgesetzt; zurück nach {} s.</translation>
    </message>
    <message>
        <source>{} was reset to factory values</source>
        <extracomment>ui/resetting.py</extracomment>
        <translation>{} wurde auf Werkseinstellungen zurückgesetzt</translation>
    </message>
    <message>
        <source>Could not reset {}.</source>
        <extracomment>ui/resetting.py</extracomment>
        <translation>{} konnte nicht zurückgesetzt werden.</translation>
    </message>
    <message>
        <source>Send the reset, once</source>
        <extracomment>ui/resetting.py</extracomment>
        <translation>Zurücksetzen senden, einmal</translation>
    </message>
    <message>
        <source>Wait until it is gone</source>
        <extracomment>ui/resetting.py, ui/restarting.py</extracomment>
        <translation>Warten, bis sie weg ist</translation>
    </message>
    <message>
        <source>Wait until something answers in its place</source>
        <extracomment>ui/resetting.py</extracomment>
        <translation>Warten, bis etwas an ihrer Stelle antwortet</translation>
    </message>
    <message>
        <source>Sign in anew</source>
        <extracomment>ui/resetting.py</extracomment>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>by you, from the list</source>
        <extracomment>ui/resetting.py</extracomment>
        <translation>durch Sie, aus der Liste</translation>
    </message>
    <message>
        <source>Restart {}</source>
        <extracomment>ui/restart_dialog.py</extracomment>
        <translation>{} neu starten</translation>
    </message>
    <message>
        <source>If {} gets one that this computer does not reach, look at the room’s display.</source>
        <extracomment>ui/restart_dialog.py</extracomment>
        <translation>Erhält {} eine, die dieser Computer nicht erreicht, sehen Sie auf das Display im Raum.</translation>
    </message>
    <message>
        <source>Restart {}?</source>
        <extracomment>ui/restart_dialog.py</extracomment>
        <translation>{} neu starten?</translation>
    </message>
    <message>
        <source>Restarting, {} s</source>
        <extracomment>ui/restarting.py</extracomment>
        <translation>Startet neu, {} s</translation>
    </message>
    <message>
        <source>{} is back, but the sign-in failed.</source>
        <extracomment>ui/restarting.py</extracomment>
        <translation>{} ist zurück, aber die Anmeldung ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Restarting {}</source>
        <extracomment>ui/restarting.py</extracomment>
        <translation>{} startet neu</translation>
    </message>
    <message>
        <source>{} is back after {} s.</source>
        <extracomment>ui/restarting.py</extracomment>
        <translation>{} ist nach {} s zurück.</translation>
    </message>
    <message>
        <source>Could not restart {}.</source>
        <extracomment>ui/restarting.py</extracomment>
        <translation>{} konnte nicht neu gestartet werden.</translation>
    </message>
    <message>
        <source>{} answered all the time.</source>
        <extracomment>ui/restarting.py</extracomment>
        <translation>{} hat die ganze Zeit geantwortet.</translation>
    </message>
    <message>
        <source>It answers at {} now.</source>
        <extracomment>ui/restarting.py</extracomment>
        <translation>Sie antwortet jetzt unter {}.</translation>
    </message>
    <message>
        <source>Signed in again, all settings read. {}</source>
        <extracomment>ui/restarting.py</extracomment>
        <translation>Wieder angemeldet, alle Einstellungen gelesen. {}</translation>
    </message>
    <message>
        <source>Sent section by section, those that carry the network last. Each section tells its own result, and what fails keeps its edits.</source>
        <extracomment>ui/review.py</extracomment>
        <translation>Gesendet wird Abschnitt für Abschnitt, zuletzt das, was das Netzwerk trägt. Jeder Abschnitt meldet sein eigenes Ergebnis, und was fehlschlägt, behält seine Änderungen.</translation>
    </message>
    <message>
        <source>Close the list of changes</source>
        <extracomment>ui/review.py</extracomment>
        <translation>Liste der Änderungen schließen</translation>
    </message>
    <message>
        <source>{} for {}</source>
        <extracomment>ui/reviewing.py</extracomment>
        <translation>{} für {}</translation>
    </message>
    <message>
        <source>What was kept stands in the form once you are signed in there. Nothing is sent by itself.</source>
        <extracomment>ui/safekeeping.py</extracomment>
        <translation>Was aufbewahrt wurde, steht im Formular, sobald Sie dort angemeldet sind. Nichts wird von selbst gesendet.</translation>
    </message>
    <message>
        <source>It is offered again at the next start.</source>
        <extracomment>ui/safekeeping.py</extracomment>
        <translation>Es wird beim nächsten Start wieder angeboten.</translation>
    </message>
    <message>
        <source>{} is open in another window on this computer.</source>
        <extracomment>ui/safekeeping.py</extracomment>
        <translation>{} ist in einem anderen Fenster auf diesem Computer geöffnet.</translation>
    </message>
    <message>
        <source>{} is still open in another window on this computer (tried {}).</source>
        <extracomment>ui/safekeeping.py</extracomment>
        <translation>{} ist noch in einem anderen Fenster auf diesem Computer geöffnet (versucht: {}).</translation>
    </message>
    <message>
        <source>The program had ended before.</source>
        <extracomment>ui/safekeeping.py</extracomment>
        <translation>Das Programm war vorher beendet worden.</translation>
    </message>
    <message>
        <source>Drag, or use the arrow keys, to choose what stays visible; Home centres.</source>
        <extracomment>ui/screen_preview.py</extracomment>
        <translation>Ziehen Sie oder nehmen Sie die Pfeiltasten, um zu wählen, was sichtbar bleibt; Pos1 zentriert.</translation>
    </message>
    <message>
        <source>Preview of the display</source>
        <extracomment>ui/screen_preview.py</extracomment>
        <translation>Vorschau des Displays</translation>
    </message>
    <message>
        <source>Sections</source>
        <extracomment>ui/section_list.py</extracomment>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>not saved</source>
        <extracomment>ui/section_list.py</extracomment>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>not on this model</source>
        <extracomment>ui/section_list.py</extracomment>
        <translation>nicht bei diesem Modell</translation>
    </message>
    <message>
        <source>How far the set-up is could not be kept beyond this run.</source>
        <extracomment>ui/setup_pass.py</extracomment>
        <translation>Wie weit die Einrichtung ist, konnte nicht über diese Sitzung hinaus gespeichert werden.</translation>
    </message>
    <message>
        <source>to do</source>
        <extracomment>ui/setup_pass.py</extracomment>
        <translation>zu tun</translation>
    </message>
    <message>
        <source>Steps of the set-up</source>
        <extracomment>ui/setup_pass.py</extracomment>
        <translation>Schritte der Einrichtung</translation>
    </message>
    <message>
        <source>S&amp;kip for now</source>
        <extracomment>ui/setup_pass.py</extracomment>
        <translation>Ü&amp;berspringen</translation>
    </message>
    <message>
        <source>&amp;Leave the set-up</source>
        <extracomment>ui/setup_pass.py</extracomment>
        <translation>Ver&amp;lassen</translation>
    </message>
    <message>
        <source>Set up {}</source>
        <extracomment>ui/setup_pass.py</extracomment>
        <translation>{} einrichten</translation>
    </message>
    <message>
        <source>not done</source>
        <extracomment>ui/setup_pass.py</extracomment>
        <translation>nicht erledigt</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <extracomment>ui/setup_pass.py</extracomment>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>&amp;Done, next</source>
        <extracomment>ui/setup_pass.py</extracomment>
        <translation>&amp;Erledigt, weiter</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>ui/setup_steps.py</extracomment>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>What the station holds, as last read. Save it for who comes after you.</source>
        <extracomment>ui/setup_steps.py</extracomment>
        <translation>Was die Station enthält, wie zuletzt gelesen. Speichern Sie es für die, die nach Ihnen kommen.</translation>
    </message>
    <message>
        <source>Passwords</source>
        <extracomment>app/settings/field.py, ui/setup_steps.py</extracomment>
        <translation>Passwörter</translation>
    </message>
    <message>
        <source>The factory’s passwords are known to everybody. Change both before anything else.</source>
        <extracomment>ui/setup_steps.py</extracomment>
        <translation>Die Passwörter ab Werk kennt jeder. Ändern Sie beide, bevor Sie etwas anderes tun.</translation>
    </message>
    <message>
        <source>What people look for when they want to present. Also the name of the station’s Wi-Fi.</source>
        <extracomment>ui/setup_steps.py</extracomment>
        <translation>Wonach Leute suchen, die präsentieren wollen. Auch der Name des WLANs der Station.</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>app/settings/general.py, ui/preferences_dialog.py, ui/preferences_pages.py, ui/setup_steps.py</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of the menus on the room’s display.</source>
        <extracomment>app/settings/general.py, ui/setup_steps.py</extracomment>
        <translation>Der Menüs auf dem Display im Raum.</translation>
    </message>
    <message>
        <source>Clock and zone</source>
        <extracomment>ui/setup_steps.py</extracomment>
        <translation>Uhr und Zeitzone</translation>
    </message>
    <message>
        <source>A time server where there is one; else this computer’s time.</source>
        <extracomment>ui/setup_steps.py</extracomment>
        <translation>Ein Zeitserver, wo es einen gibt; sonst die Zeit dieses Computers.</translation>
    </message>
    <message>
        <source>What presenters type to join.</source>
        <extracomment>app/settings/field.py, ui/setup_steps.py</extracomment>
        <translation>Was Präsentierende eingeben, um beizutreten.</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>app/settings/field.py, ui/setup_steps.py</extracomment>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Last, since it may cut the connection. Leave it as it is where it works.</source>
        <extracomment>ui/setup_steps.py</extracomment>
        <translation>Zuletzt, da es die Verbindung trennen kann. Lassen Sie es, wie es ist, wo es funktioniert.</translation>
    </message>
    <message>
        <source>No password and no code is in it. The HTML file can be printed from a browser.</source>
        <extracomment>ui/setup_summary.py</extracomment>
        <translation>Weder Passwort noch Code stehen darin. Die HTML-Datei lässt sich aus einem Browser drucken.</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <extracomment>ui/setup_summary.py</extracomment>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Save as &amp;text…</source>
        <extracomment>ui/setup_summary.py, ui/write_down.py</extracomment>
        <translation>Als &amp;Text speichern…</translation>
    </message>
    <message>
        <source>Save as &amp;HTML…</source>
        <extracomment>ui/setup_summary.py</extracomment>
        <translation>Als &amp;HTML speichern…</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <extracomment>ui/setup_summary.py</extracomment>
        <translation>Übersicht speichern</translation>
    </message>
    <message>
        <source>{} was not saved.</source>
        <extracomment>ui/outcomes.py, ui/setup_summary.py, ui/work.py</extracomment>
        <translation>{} wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>A sketch made from these settings, not a picture from the station.</source>
        <extracomment>ui/side_cards.py</extracomment>
        <translation>Eine Skizze nach diesen Einstellungen, kein Bild von der Station.</translation>
    </message>
    <message>
        <source>About this station</source>
        <extracomment>ui/side_cards.py</extracomment>
        <translation>Über diese Station</translation>
    </message>
    <message>
        <source>Found by</source>
        <extracomment>ui/side_cards.py</extracomment>
        <translation>Gefunden per</translation>
    </message>
    <message>
        <source>Last read</source>
        <extracomment>ui/side_cards.py</extracomment>
        <translation>Zuletzt gelesen</translation>
    </message>
    <message>
        <source>On the display, after Apply</source>
        <extracomment>ui/side_cards.py</extracomment>
        <translation>Auf dem Display, nach Übernehmen</translation>
    </message>
    <message>
        <source>Sketch of the room’s display</source>
        <extracomment>ui/side_cards.py</extracomment>
        <translation>Skizze des Displays im Raum</translation>
    </message>
    <message>
        <source>HTTPS, certificate pinned</source>
        <extracomment>ui/side_cards.py</extracomment>
        <translation>HTTPS, Zertifikat hinterlegt</translation>
    </message>
    <message>
        <source>Filter by name or address</source>
        <extracomment>ui/sidebar.py</extracomment>
        <translation>Name oder Adresse filtern</translation>
    </message>
    <message>
        <source>No station found yet</source>
        <extracomment>ui/sidebar.py, ui/welcome.py</extracomment>
        <translation>Noch keine Station gefunden</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <extracomment>ui/sidebar.py</extracomment>
        <translation>Wird vorbereitet…</translation>
    </message>
    <message>
        <source>Search again</source>
        <extracomment>ui/sidebar.py</extracomment>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>&amp;Add by address…</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>Per Adresse &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Why can’t I see it?</source>
        <extracomment>ui/help_menu.py</extracomment>
        <translation>&amp;Warum sehe ich sie nicht?</translation>
    </message>
    <message>
        <source>Stations</source>
        <extracomment>ui/preferences_dialog.py, ui/preferences_stations.py, ui/sidebar.py, ui/station_list.py, ui/top_bar.py</extracomment>
        <translation>Stationen</translation>
    </message>
    <message>
        <source>None matches the filter.</source>
        <extracomment>ui/other_ap_panel.py, ui/sidebar.py</extracomment>
        <translation>Keine passt zum Filter.</translation>
    </message>
    <message>
        <source>Picture not known here</source>
        <extracomment>ui/slot_card.py</extracomment>
        <translation>Bild hier nicht bekannt</translation>
    </message>
    <message>
        <source>Show {} on the display</source>
        <extracomment>ui/slot_card.py</extracomment>
        <translation>{} auf dem Display zeigen</translation>
    </message>
    <message>
        <source>Edit {}, or put another picture into slot {}</source>
        <extracomment>ui/slot_card.py</extracomment>
        <translation>{} bearbeiten oder ein anderes Bild auf Platz {} setzen</translation>
    </message>
    <message>
        <source>Delete {}</source>
        <extracomment>ui/slot_card.py</extracomment>
        <translation>{} löschen</translation>
    </message>
    <message>
        <source>On the display</source>
        <extracomment>app/settings/general.py, ui/slot_card.py</extracomment>
        <translation>Auf dem Display</translation>
    </message>
    <message>
        <source>Show now</source>
        <extracomment>ui/slot_card.py</extracomment>
        <translation>Jetzt zeigen</translation>
    </message>
    <message>
        <source>Choose picture…</source>
        <extracomment>ui/slot_card.py</extracomment>
        <translation>Bild wählen…</translation>
    </message>
    <message>
        <source>Drop a picture here, or choose a file.</source>
        <extracomment>ui/slot_card.py</extracomment>
        <translation>Ziehen Sie ein Bild hierher oder wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>Nothing listed</source>
        <extracomment>ui/slot_card.py</extracomment>
        <translation>Nichts aufgeführt</translation>
    </message>
    <message>
        <source>Read all settings again (F5)</source>
        <extracomment>ui/station_header.py</extracomment>
        <translation>Alle Einstellungen neu lesen (F5)</translation>
    </message>
    <message>
        <source>What can be done with this station</source>
        <extracomment>ui/station_header.py</extracomment>
        <translation>Was mit dieser Station getan werden kann</translation>
    </message>
    <message>
        <source>fw {}</source>
        <extracomment>ui/station_header.py</extracomment>
        <translation>FW {}</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <extracomment>ui/station_header.py</extracomment>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <extracomment>ui/station_header.py</extracomment>
        <translation>Unverschlüsselt</translation>
    </message>
    <message>
        <source>Default password may still be set</source>
        <extracomment>ui/listed.py, ui/sidebar.py</extracomment>
        <translation>Evtl. noch Standardpasswort</translation>
    </message>
    <message>
        <source>Nothing is sent until it is sure which one this is; your changes are kept.</source>
        <extracomment>ui/station_view.py</extracomment>
        <translation>Nichts wird gesendet, bis feststeht, welche es ist; Ihre Änderungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>You can look; changes are made there.</source>
        <extracomment>ui/station_view.py</extracomment>
        <translation>Sie können es ansehen; geändert wird dort.</translation>
    </message>
    <message>
        <source>Reading {}…</source>
        <extracomment>ui/station_view.py</extracomment>
        <translation>{} wird gelesen…</translation>
    </message>
    <message>
        <source>You are signing out of {}.</source>
        <extracomment>ui/station_view.py</extracomment>
        <translation>Sie melden sich von {} ab.</translation>
    </message>
    <message>
        <source>{} does not answer.</source>
        <extracomment>ui/trouble.py</extracomment>
        <translation>{} antwortet nicht.</translation>
    </message>
    <message>
        <source>Text of {}</source>
        <extracomment>ui/support_dialog.py</extracomment>
        <translation>Text von {}</translation>
    </message>
    <message>
        <source>About a minute without a picture. Whoever presents is cut off; settings stay.</source>
        <extracomment>ui/system_panel.py</extracomment>
        <translation>Etwa eine Minute ohne Bild. Wer präsentiert, wird getrennt; Einstellungen bleiben.</translation>
    </message>
    <message>
        <source>All settings, wallpapers and passwords go back to factory values; the firmware stays.</source>
        <extracomment>ui/system_panel.py</extracomment>
        <translation>Alle Einstellungen, Hintergrundbilder und Passwörter gehen auf den Werkszustand zurück; die Firmware bleibt.</translation>
    </message>
    <message>
        <source>Restart</source>
        <extracomment>ui/system_panel.py</extracomment>
        <translation>Neustart</translation>
    </message>
    <message>
        <source>Pages of the station</source>
        <extracomment>ui/tab_strip.py</extracomment>
        <translation>Seiten der Station</translation>
    </message>
    <message>
        <source>What is known of this station could not be kept: {}.</source>
        <extracomment>ui/trust.py</extracomment>
        <translation>Was über diese Station bekannt ist, konnte nicht gespeichert werden: {}.</translation>
    </message>
    <message>
        <source>Same name as another</source>
        <extracomment>ui/twins.py</extracomment>
        <translation>Gleicher Name wie eine andere</translation>
    </message>
    <message>
        <source>Sign in to it to compare its version; nothing is installed again.</source>
        <extracomment>ui/unseen_updates.py</extracomment>
        <translation>Melden Sie sich bei ihr an, um ihre Version zu vergleichen; es wird nichts erneut installiert.</translation>
    </message>
    <message>
        <source>Sign in to each to compare its version; nothing is installed again.</source>
        <extracomment>ui/unseen_updates.py</extracomment>
        <translation>Melden Sie sich bei jeder an, um ihre Version zu vergleichen; es wird nichts erneut installiert.</translation>
    </message>
    <message>
        <source>{} is installing its firmware.</source>
        <extracomment>ui/update_banner.py</extracomment>
        <translation>{} installiert ihre Firmware.</translation>
    </message>
    <message>
        <source>The update of {} was not seen to its end.</source>
        <extracomment>ui/unseen_updates.py, ui/update_banner.py</extracomment>
        <translation>Das Update von {} wurde nicht bis zum Ende gesehen.</translation>
    </message>
    <message>
        <source>Do not unplug it.</source>
        <extracomment>ui/update_banner.py</extracomment>
        <translation>Trennen Sie sie nicht vom Strom.</translation>
    </message>
    <message>
        <source>Updating</source>
        <extracomment>ui/update_banner.py</extracomment>
        <translation>Update läuft</translation>
    </message>
    <message>
        <source>It is the same station by name, model and MAC {} (not encrypted).</source>
        <extracomment>ui/updating.py</extracomment>
        <translation>Es ist dieselbe Station nach Name, Modell und MAC {} (unverschlüsselt).</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>app/firmware_wizard.py</extracomment>
        <translation>Ende</translation>
    </message>
    <message>
        <source>{}, holds {}</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>{}, enthält {}</translation>
    </message>
    <message>
        <source>{}, free</source>
        <extracomment>ui/picture_controls.py</extracomment>
        <translation>{}, frei</translation>
    </message>
    <message>
        <source>&amp;Send to slot {}</source>
        <extracomment>ui/picture_editor.py</extracomment>
        <translation>Auf Platz {} &amp;senden</translation>
    </message>
    <message>
        <source>Sent as {} × {} JPEG, {}.</source>
        <extracomment>ui/picture_editor.py</extracomment>
        <translation>Gesendet als JPEG, {} × {}, {}.</translation>
    </message>
    <message>
        <source>&amp;Fill: no bars, cuts {} % of the height</source>
        <extracomment>ui/picture_editor.py</extracomment>
        <translation>&amp;Füllen: keine Balken, {} % der Höhe entfallen</translation>
    </message>
    <message>
        <source>&amp;Replace {}…</source>
        <extracomment>ui/picture_editor.py</extracomment>
        <translation>{} &amp;ersetzen…</translation>
    </message>
    <message>
        <source>The display has {} × {} pixels.</source>
        <extracomment>ui/picture_editor.py</extracomment>
        <translation>Das Display hat {} × {} Pixel.</translation>
    </message>
    <message>
        <source>The station does not say what its display has; {} × {} pixels are assumed.</source>
        <extracomment>ui/picture_editor.py</extracomment>
        <translation>Die Station sagt nicht, was ihr Display hat; {} × {} Pixel werden angenommen.</translation>
    </message>
    <message>
        <source>Drag the picture to choose what stays visible.</source>
        <extracomment>ui/picture_editor.py</extracomment>
        <translation>Ziehen Sie das Bild, um zu wählen, was sichtbar bleibt.</translation>
    </message>
    <message>
        <source>&amp;Fill: no bars, nothing is cut</source>
        <extracomment>ui/picture_editor.py</extracomment>
        <translation>&amp;Füllen: keine Balken, nichts wird abgeschnitten</translation>
    </message>
    <message>
        <source>&amp;Fill: no bars, cuts {} % of the width</source>
        <extracomment>ui/picture_editor.py</extracomment>
        <translation>&amp;Füllen: keine Balken, {} % der Breite entfallen</translation>
    </message>
    <message>
        <source>Remembered stations</source>
        <extracomment>ui/preferences_stations.py</extracomment>
        <translation>Gemerkte Stationen</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <extracomment>ui/preferences_stations.py</extracomment>
        <translation>&amp;Vergessen…</translation>
    </message>
    <message>
        <source>Such as 192.168.1.20, 192.168.1.0/24 or 192.168.1.10-40, with :8080 where need be.</source>
        <extracomment>ui/probing.py</extracomment>
        <translation>Etwa 192.168.1.20, 192.168.1.0/24 oder 192.168.1.10-40, wo nötig mit :8080.</translation>
    </message>
    <message>
        <source>&amp;Add this station to the list</source>
        <extracomment>ui/probing.py</extracomment>
        <translation>Diese Station zur Liste &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Address or range</source>
        <extracomment>ui/probing.py</extracomment>
        <translation>Adresse oder Bereich</translation>
    </message>
    <message>
        <source>In the list now:</source>
        <extracomment>ui/probing.py</extracomment>
        <translation>Jetzt in der Liste:</translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>ui/probing.py</extracomment>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Address or &amp;range</source>
        <extracomment>ui/probing.py</extracomment>
        <translation>Adresse oder &amp;Bereich</translation>
    </message>
    <message>
        <source>Look at addresses</source>
        <extracomment>ui/probing.py</extracomment>
        <translation>Adressen prüfen</translation>
    </message>
    <message>
        <source>This cannot be looked at.</source>
        <extracomment>ui/probing.py</extracomment>
        <translation>Das lässt sich nicht prüfen.</translation>
    </message>
    <message>
        <source>Nobody answered there.</source>
        <extracomment>ui/probing.py</extracomment>
        <translation>Dort hat niemand geantwortet.</translation>
    </message>
    <message>
        <source>Could not download Quick Join of {}.</source>
        <extracomment>ui/quick_join_panel.py</extracomment>
        <translation>Quick Join von {} konnte nicht heruntergeladen werden.</translation>
    </message>
    <message>
        <source>Could not read the name of the Quick Join file of {}.</source>
        <extracomment>ui/quick_join_panel.py</extracomment>
        <translation>Der Name der Quick-Join-Datei von {} konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Looking whether somebody has the address already…</source>
        <extracomment>ui/reach_checks.py</extracomment>
        <translation>Es wird geprüft, ob jemand die Adresse schon hat…</translation>
    </message>
    <message>
        <source>Which address DHCP gives is not known.</source>
        <extracomment>ui/reach_checks.py</extracomment>
        <translation>Welche Adresse DHCP vergibt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>So it cannot be told whether this computer reaches it.</source>
        <extracomment>ui/reach_checks.py</extracomment>
        <translation>Deshalb lässt sich nicht sagen, ob dieser Computer sie erreicht.</translation>
    </message>
    <message>
        <source>The station does not go back by itself.</source>
        <extracomment>ui/reach_checks.py</extracomment>
        <translation>Die Station kehrt nicht von selbst zurück.</translation>
    </message>
    <message>
        <source>It keeps what it is given, even where nobody reaches it then.</source>
        <extracomment>ui/reach_checks.py</extracomment>
        <translation>Sie behält, was sie erhält, auch wenn niemand sie dann erreicht.</translation>
    </message>
    <message>
        <source>Address, netmask and gateway fit together.</source>
        <extracomment>ui/reach_checks.py</extracomment>
        <translation>Adresse, Netzmaske und Gateway passen zusammen.</translation>
    </message>
    <message>
        <source>This computer came in by the cable, which stays.</source>
        <extracomment>ui/reach_checks.py</extracomment>
        <translation>Dieser Computer kam über das Kabel herein, und das bleibt.</translation>
    </message>
    <message>
        <source>This computer came in through the station’s own Wi-Fi.</source>
        <extracomment>ui/reach_checks.py</extracomment>
        <translation>Dieser Computer kam über das eigene WLAN der Station herein.</translation>
    </message>
    <message>
        <source>It has to join it again afterwards, with the new name and password.</source>
        <extracomment>ui/reach_checks.py</extracomment>
        <translation>Er muss ihm danach wieder beitreten, mit neuem Namen und Passwort.</translation>
    </message>
    <message>
        <source>This computer came in through a Wi-Fi that the station has joined.</source>
        <extracomment>ui/reach_checks.py</extracomment>
        <translation>Dieser Computer kam über ein WLAN herein, dem die Station beigetreten ist.</translation>
    </message>
    <message>
        <source>Where the station leaves it, only another way leads there.</source>
        <extracomment>ui/reach_checks.py</extracomment>
        <translation>Verlässt die Station es, führt nur ein anderer Weg zu ihr.</translation>
    </message>
    <message>
        <source>Whether this computer came in by that radio is not known.</source>
        <extracomment>ui/reach_checks.py</extracomment>
        <translation>Ob dieser Computer über diesen Funk hereinkam, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Only through a router.</source>
        <extracomment>ui/reach_checks.py</extracomment>
        <translation>Nur über einen Router.</translation>
    </message>
    <message>
        <source>Whether it is free cannot be seen from here.</source>
        <extracomment>ui/reach_checks.py</extracomment>
        <translation>Ob sie frei ist, lässt sich von hier aus nicht sehen.</translation>
    </message>
    <message>
        <source>In the same network as this computer.</source>
        <extracomment>ui/reach_checks.py</extracomment>
        <translation>Im selben Netzwerk wie dieser Computer.</translation>
    </message>
    <message>
        <source>On this computer itself: a simulated station.</source>
        <extracomment>ui/reach_checks.py</extracomment>
        <translation>Auf diesem Computer selbst: eine simulierte Station.</translation>
    </message>
    <message>
        <source>Two machines with one address lose each other.</source>
        <extracomment>ui/reach_checks.py</extracomment>
        <translation>Zwei Geräte mit derselben Adresse verlieren einander.</translation>
    </message>
    <message>
        <source>Something there refused the connection.</source>
        <extracomment>ui/reach_checks.py</extracomment>
        <translation>Dort hat etwas die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>Last {} characters of the new fingerprint</source>
        <extracomment>ui/replace_pin.py</extracomment>
        <translation>Die letzten {} Zeichen des neuen Fingerabdrucks</translation>
    </message>
    <message>
        <source>&amp;Trust the new one for {}</source>
        <extracomment>ui/replace_pin.py</extracomment>
        <translation>Dem neuen für {} &amp;vertrauen</translation>
    </message>
    <message>
        <source>&amp;Reset {}</source>
        <extracomment>ui/reset_dialog.py</extracomment>
        <translation>{} &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>gone after {} s</source>
        <extracomment>ui/resetting.py, ui/restarting.py</extracomment>
        <translation>weg nach {} s</translation>
    </message>
    <message>
        <source>It calls itself {} now and answers at {}.</source>
        <extracomment>ui/resetting.py</extracomment>
        <translation>Sie nennt sich jetzt {} und antwortet unter {}.</translation>
    </message>
    <message>
        <source>It answers at {}.</source>
        <extracomment>ui/resetting.py</extracomment>
        <translation>Sie antwortet unter {}.</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>ui/resetting.py, ui/setup_pass.py, ui/steps.py, ui/waiting.py</extracomment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>starting, {} s</source>
        <extracomment>ui/resetting.py, ui/restarting.py</extracomment>
        <translation>startet, {} s</translation>
    </message>
    <message>
        <source>They stay here, unsent. To have them in force, cancel and apply them first.</source>
        <extracomment>ui/restart_dialog.py</extracomment>
        <translation>Sie bleiben hier, ungesendet. Sollen sie gelten, brechen Sie ab und übernehmen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Whoever presents on it now is cut off, and the room’s display goes dark.</source>
        <extracomment>ui/restart_dialog.py</extracomment>
        <translation>Wer gerade darauf präsentiert, wird getrennt, und das Display im Raum wird dunkel.</translation>
    </message>
    <message>
        <source>It is away for about a minute; some stations take three.</source>
        <extracomment>ui/restart_dialog.py</extracomment>
        <translation>Sie ist für etwa eine Minute weg; manche Stationen brauchen drei.</translation>
    </message>
    <message>
        <source>The program waits, signs in again by itself and reads all settings anew.</source>
        <extracomment>ui/restart_dialog.py</extracomment>
        <translation>Das Programm wartet, meldet sich von selbst wieder an und liest alle Einstellungen neu.</translation>
    </message>
    <message>
        <source>Its fixed address is given up, and {} may change.</source>
        <extracomment>ui/restart_dialog.py</extracomment>
        <translation>Ihre feste Adresse wird aufgegeben, und {} kann sich ändern.</translation>
    </message>
    <message>
        <source>1 change was not sent.</source>
        <extracomment>ui/restart_dialog.py</extracomment>
        <translation>1 Änderung wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>{} changes were not sent.</source>
        <extracomment>ui/restart_dialog.py</extracomment>
        <translation>{} Änderungen wurden nicht gesendet.</translation>
    </message>
    <message>
        <source>&amp;Go back to DHCP, too</source>
        <extracomment>ui/restart_dialog.py</extracomment>
        <translation>Auch zu &amp;DHCP zurückkehren</translation>
    </message>
    <message>
        <source>Go back to DHCP, too</source>
        <extracomment>ui/restart_dialog.py</extracomment>
        <translation>Auch zu DHCP zurückkehren</translation>
    </message>
    <message>
        <source>&amp;Restart {}</source>
        <extracomment>ui/restart_dialog.py</extracomment>
        <translation>{} neu sta&amp;rten</translation>
    </message>
    <message>
        <source>Its address comes from DHCP already.</source>
        <extracomment>ui/restart_dialog.py</extracomment>
        <translation>Ihre Adresse kommt bereits von DHCP.</translation>
    </message>
    <message>
        <source>The program looks for it by its certificate.</source>
        <extracomment>ui/restart_dialog.py</extracomment>
        <translation>Das Programm sucht sie anhand ihres Zertifikats.</translation>
    </message>
    <message>
        <source>The program looks for it by name and model.</source>
        <extracomment>ui/restart_dialog.py</extracomment>
        <translation>Das Programm sucht sie anhand von Name und Modell.</translation>
    </message>
    <message>
        <source>The address may change.</source>
        <extracomment>ui/restart_dialog.py</extracomment>
        <translation>Die Adresse kann sich ändern.</translation>
    </message>
    <message>
        <source>Please wait. Your unsent changes are kept; nothing is sent again by itself.</source>
        <extracomment>ui/restarting.py</extracomment>
        <translation>Bitte warten. Ihre ungesendeten Änderungen bleiben erhalten; nichts wird von selbst erneut gesendet.</translation>
    </message>
    <message>
        <source>Most stations take less. The program keeps watching, at its address and by mDNS.</source>
        <extracomment>ui/restarting.py</extracomment>
        <translation>Die meisten Stationen brauchen weniger. Das Programm beobachtet weiter, unter ihrer Adresse und per mDNS.</translation>
    </message>
    <message>
        <source>The restart was sent; whether it is back is not known. Sign in again once it answers.</source>
        <extracomment>ui/restarting.py</extracomment>
        <translation>Der Neustart wurde gesendet; ob sie zurück ist, ist nicht bekannt. Melden Sie sich erneut an, sobald sie antwortet.</translation>
    </message>
    <message>
        <source>It took the restart and was never seen away. What needs a restart may still need one.</source>
        <extracomment>ui/restarting.py</extracomment>
        <translation>Sie hat den Neustart angenommen und war nie als abwesend zu sehen. Was einen Neustart braucht, braucht ihn vielleicht noch.</translation>
    </message>
    <message>
        <source>Is it switched on, and is its network cable in?</source>
        <extracomment>ui/restarting.py</extracomment>
        <translation>Ist sie eingeschaltet, und steckt ihr Netzwerkkabel?</translation>
    </message>
    <message>
        <source>What does the room’s display show: a start picture, or its name and address?</source>
        <extracomment>ui/restarting.py</extracomment>
        <translation>Was zeigt das Display im Raum: ein Startbild oder Namen und Adresse?</translation>
    </message>
    <message>
        <source>Did the address change? With DHCP it may have another one; use “Add by address”.</source>
        <extracomment>ui/restarting.py</extracomment>
        <translation>Hat sich die Adresse geändert? Mit DHCP kann sie eine andere haben; verwenden Sie „Per Adresse hinzufügen“.</translation>
    </message>
    <message>
        <source>Is this computer still in the same network?</source>
        <extracomment>ui/restarting.py</extracomment>
        <translation>Ist dieser Computer noch im selben Netzwerk?</translation>
    </message>
    <message>
        <source>back after {} s</source>
        <extracomment>ui/restarting.py</extracomment>
        <translation>zurück nach {} s</translation>
    </message>
    <message>
        <source>Send the restart, once</source>
        <extracomment>ui/restarting.py</extracomment>
        <translation>Neustart senden, einmal</translation>
    </message>
    <message>
        <source>Wait until it is back</source>
        <extracomment>ui/restarting.py</extracomment>
        <translation>Warten, bis sie zurück ist</translation>
    </message>
    <message>
        <source>Find it again, perhaps at another address</source>
        <extracomment>ui/restarting.py</extracomment>
        <translation>Wiederfinden, vielleicht unter anderer Adresse</translation>
    </message>
    <message>
        <source>Sign in again, and read all settings</source>
        <extracomment>ui/restarting.py</extracomment>
        <translation>Erneut anmelden und alle Einstellungen lesen</translation>
    </message>
    <message>
        <source>There are some for 1 more station, too.</source>
        <extracomment>ui/safekeeping.py</extracomment>
        <translation>Auch für 1 weitere Station gibt es welche.</translation>
    </message>
    <message>
        <source>There are some for {} more stations, too.</source>
        <extracomment>ui/safekeeping.py</extracomment>
        <translation>Auch für {} weitere Stationen gibt es welche.</translation>
    </message>
    <message>
        <source>1 change for {} was not sent.</source>
        <extracomment>ui/safekeeping.py</extracomment>
        <translation>1 Änderung für {} wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>{} changes for {} were not sent.</source>
        <extracomment>ui/safekeeping.py</extracomment>
        <translation>{} Änderungen für {} wurden nicht gesendet.</translation>
    </message>
    <message>
        <source>1 change for {} cannot be put back now.</source>
        <extracomment>ui/safekeeping.py</extracomment>
        <translation>1 Änderung für {} lässt sich jetzt nicht zurückholen.</translation>
    </message>
    <message>
        <source>{} changes for {} cannot be put back now.</source>
        <extracomment>ui/safekeeping.py</extracomment>
        <translation>{} Änderungen für {} lassen sich jetzt nicht zurückholen.</translation>
    </message>
    <message>
        <source>1 change for {} is kept.</source>
        <extracomment>ui/safekeeping.py</extracomment>
        <translation>1 Änderung für {} ist aufbewahrt.</translation>
    </message>
    <message>
        <source>{} changes for {} are kept.</source>
        <extracomment>ui/safekeeping.py</extracomment>
        <translation>{} Änderungen für {} sind aufbewahrt.</translation>
    </message>
    <message>
        <source>skipped</source>
        <extracomment>ui/setup_pass.py</extracomment>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>{} of {} done, {} skipped</source>
        <extracomment>ui/setup_pass.py</extracomment>
        <translation>{} von {} erledigt, {} übersprungen</translation>
    </message>
    <message>
        <source>{} of {} done</source>
        <extracomment>ui/setup_pass.py</extracomment>
        <translation>{} von {} erledigt</translation>
    </message>
    <message>
        <source>{} more hidden: they are too many to be asked.</source>
        <extracomment>ui/sidebar.py</extracomment>
        <translation>{} weitere verborgen: zu viele, um sie anzufragen.</translation>
    </message>
    <message>
        <source>Size not known</source>
        <extracomment>ui/slot_card.py</extracomment>
        <translation>Größe nicht bekannt</translation>
    </message>
    <message>
        <source>Slot {}, free</source>
        <extracomment>ui/slot_card.py</extracomment>
        <translation>Platz {}, frei</translation>
    </message>
    <message>
        <source>built in</source>
        <extracomment>ui/slot_card.py</extracomment>
        <translation>ab Werk</translation>
    </message>
    <message>
        <source>on display</source>
        <extracomment>ui/slot_card.py</extracomment>
        <translation>auf dem Display</translation>
    </message>
    <message>
        <source>Choose a picture for slot {}</source>
        <extracomment>ui/slot_card.py, ui/wallpaper_panel.py</extracomment>
        <translation>Bild für Platz {} wählen</translation>
    </message>
    <message>
        <source>Slot {} is free</source>
        <extracomment>ui/slot_card.py</extracomment>
        <translation>Platz {} ist frei</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <extracomment>ui/station_header.py</extracomment>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Set &amp;up {}…</source>
        <extracomment>ui/station_header.py</extracomment>
        <translation>{} einri&amp;chten…</translation>
    </message>
    <message>
        <source>&amp;Forget what is known of {}…</source>
        <extracomment>ui/station_header.py</extracomment>
        <translation>&amp;Vergessen, was über {} bekannt ist…</translation>
    </message>
    <message>
        <source>&amp;Sign out of {}</source>
        <extracomment>ui/station_header.py</extracomment>
        <translation>Von {} a&amp;bmelden</translation>
    </message>
    <message>
        <source>Could not read the settings of {}.</source>
        <extracomment>ui/station_view.py</extracomment>
        <translation>Die Einstellungen von {} konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Read at {} ({}).</source>
        <extracomment>ui/station_view.py</extracomment>
        <translation>Gelesen um {} ({}).</translation>
    </message>
    <message>
        <source>Check that it is on and in the same network.</source>
        <extracomment>ui/trouble.py</extracomment>
        <translation>Prüfen Sie, ob sie eingeschaltet und im selben Netzwerk ist.</translation>
    </message>
    <message>
        <source>waits for you</source>
        <extracomment>ui/steps.py</extracomment>
        <translation>wartet auf Sie</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>ui/steps.py</extracomment>
        <translation>läuft</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>ui/steps.py</extracomment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>ui/steps.py</extracomment>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>These texts, and nothing else. They hold names, addresses and settings of your stations, but no passwords, keys and codes. Look at them before you hand the file on.</source>
        <extracomment>ui/support_dialog.py</extracomment>
        <translation>Diese Texte und sonst nichts. Sie enthalten Namen, Adressen und Einstellungen Ihrer Stationen, aber keine Passwörter, Schlüssel und Codes. Sehen Sie sie an, bevor Sie die Datei weitergeben.</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <extracomment>ui/support_dialog.py</extracomment>
        <translation>Supportpaket</translation>
    </message>
    <message>
        <source>Files of the bundle</source>
        <extracomment>ui/support_dialog.py</extracomment>
        <translation>Dateien des Pakets</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <extracomment>ui/support_dialog.py</extracomment>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>What goes into the bundle</source>
        <extracomment>ui/support_dialog.py</extracomment>
        <translation>Was in das Paket kommt</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <extracomment>ui/support_dialog.py</extracomment>
        <translation>Supportpaket speichern</translation>
    </message>
    <message>
        <source>Zip (*.zip)</source>
        <extracomment>ui/support_dialog.py</extracomment>
        <translation>Zip (*.zip)</translation>
    </message>
    <message>
        <source>The bundle was not saved.</source>
        <extracomment>ui/support_dialog.py</extracomment>
        <translation>Das Paket wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <extracomment>ui/support_dialog.py</extracomment>
        <translation>Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>&amp;Factory reset of {}…</source>
        <extracomment>ui/system_panel.py</extracomment>
        <translation>&amp;Werksreset von {}…</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>Search settings</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>Einstellungen suchen</translation>
    </message>
    <message>
        <source>Preferences (Ctrl+,)</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>Optionen (Strg+,)</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>Hilfe (F1)</translation>
    </message>
    <message>
        <source>Sign in to a station to search its settings.</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>Melden Sie sich bei einer Station an, um ihre Einstellungen zu durchsuchen.</translation>
    </message>
    <message>
        <source>same name as another</source>
        <extracomment>ui/twins.py</extracomment>
        <translation>gleicher Name wie eine andere</translation>
    </message>
    <message>
        <source>The update of {} was not seen to its end (ordered at {}).</source>
        <extracomment>ui/unseen_updates.py</extracomment>
        <translation>Das Update von {} wurde nicht bis zum Ende gesehen (angewiesen um {}).</translation>
    </message>
    <message>
        <source>The updates of {} stations were not seen to their end.</source>
        <extracomment>ui/unseen_updates.py</extracomment>
        <translation>Die Updates von {} Stationen wurden nicht bis zum Ende gesehen.</translation>
    </message>
    <message>
        <source>Its version can be compared; nothing is installed again.</source>
        <extracomment>ui/update_banner.py</extracomment>
        <translation>Die Version lässt sich vergleichen; es wird nichts erneut installiert.</translation>
    </message>
    <message>
        <source>Ordered at {}.</source>
        <extracomment>ui/update_banner.py</extracomment>
        <translation>Angewiesen um {}.</translation>
    </message>
    <message>
        <source>Updating: installing</source>
        <extracomment>ui/updating.py</extracomment>
        <translation>Update: Installation</translation>
    </message>
    <message>
        <source>It is the same station: certificate as before, MAC {}.</source>
        <extracomment>ui/updating.py</extracomment>
        <translation>Es ist dieselbe Station: Zertifikat wie zuvor, MAC {}.</translation>
    </message>
    <message>
        <source>Updating: sending</source>
        <extracomment>ui/updating.py</extracomment>
        <translation>Update: Senden</translation>
    </message>
    <message>
        <source>Updating: downloading</source>
        <extracomment>ui/updating.py</extracomment>
        <translation>Update: Download</translation>
    </message>
    <message>
        <source>It goes on.</source>
        <extracomment>ui/updating.py</extracomment>
        <translation>Es geht weiter.</translation>
    </message>
    <message>
        <source>Reading the slots…</source>
        <extracomment>ui/upload_queue.py</extracomment>
        <translation>Die Plätze werden gelesen…</translation>
    </message>
    <message>
        <source>Putting it on the display…</source>
        <extracomment>ui/upload_queue.py</extracomment>
        <translation>Wird auf dem Display gezeigt…</translation>
    </message>
    <message>
        <source>Reading the slots back…</source>
        <extracomment>ui/upload_queue.py</extracomment>
        <translation>Die Plätze werden zurückgelesen…</translation>
    </message>
    <message>
        <source>{} to slot {}</source>
        <extracomment>ui/upload_queue.py</extracomment>
        <translation>{} auf Platz {}</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <extracomment>ui/upload_queue.py</extracomment>
        <translation>In der Warteschlange</translation>
    </message>
    <message>
        <source>Sending {}</source>
        <extracomment>ui/upload_queue.py</extracomment>
        <translation>{} wird gesendet</translation>
    </message>
    <message>
        <source>Cancel {}</source>
        <extracomment>ui/upload_queue.py</extracomment>
        <translation>{} abbrechen</translation>
    </message>
    <message>
        <source>Send {} again</source>
        <extracomment>ui/upload_queue.py</extracomment>
        <translation>{} erneut senden</translation>
    </message>
    <message>
        <source>Close this message</source>
        <extracomment>ui/upload_queue.py</extracomment>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>{}/s</source>
        <extracomment>ui/upload_queue.py</extracomment>
        <translation>{}/s</translation>
    </message>
    <message>
        <source>Another device answers in its place, or the station was reset or replaced. Nothing was sent. Ask who looks after it before you trust the new certificate.</source>
        <extracomment>ui/verdict.py</extracomment>
        <translation>An ihrer Stelle antwortet ein anderes Gerät, oder die Station wurde zurückgesetzt oder ersetzt. Es wurde nichts gesendet. Fragen Sie, wer sie betreut, bevor Sie dem neuen Zertifikat vertrauen.</translation>
    </message>
    <message>
        <source>This station was seen on https. The program never speaks to it on http again, for then somebody could listen or take its place. Nothing was sent.</source>
        <extracomment>ui/verdict.py</extracomment>
        <translation>Diese Station wurde über https gesehen. Das Programm spricht sie nie wieder über http an, denn dann könnte jemand mithören oder ihren Platz einnehmen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>It is the station that &amp;I mean</source>
        <extracomment>ui/verdict.py</extracomment>
        <translation>Diese Station &amp;meine ich</translation>
    </message>
    <message>
        <source>Nothing is sent to a station that is not the one seen before.</source>
        <extracomment>ui/verdict.py</extracomment>
        <translation>Nichts wird an eine Station gesendet, die nicht die zuvor gesehene ist.</translation>
    </message>
    <message>
        <source>Say first that it is the station that you mean.</source>
        <extracomment>ui/verdict.py</extracomment>
        <translation>Bestätigen Sie zuerst, dass Sie diese Station meinen.</translation>
    </message>
    <message>
        <source>Another certificate than before.</source>
        <extracomment>ui/verdict.py</extracomment>
        <translation>Ein anderes Zertifikat als zuvor.</translation>
    </message>
    <message>
        <source>Only http now, and https before.</source>
        <extracomment>ui/verdict.py</extracomment>
        <translation>Jetzt nur http, vorher https.</translation>
    </message>
    <message>
        <source>Is it the right station?</source>
        <extracomment>ui/verdict.py</extracomment>
        <translation>Ist es die richtige Station?</translation>
    </message>
    <message>
        <source>&amp;Stop watching</source>
        <extracomment>ui/lost_page.py, ui/waiting.py</extracomment>
        <translation>&amp;Beobachten beenden</translation>
    </message>
    <message>
        <source>still to come</source>
        <extracomment>ui/steps.py, ui/waiting.py</extracomment>
        <translation>steht noch aus</translation>
    </message>
    <message>
        <source>Show it</source>
        <extracomment>ui/update_banner.py</extracomment>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Go on watching</source>
        <extracomment>ui/update_banner.py</extracomment>
        <translation>Weiter beobachten</translation>
    </message>
    <message>
        <source>Replace the certificate…</source>
        <extracomment>ui/verdict.py</extracomment>
        <translation>Zertifikat ersetzen…</translation>
    </message>
    <message>
        <source>What to check</source>
        <extracomment>ui/waiting.py, ui/welcome.py</extracomment>
        <translation>Was zu prüfen ist</translation>
    </message>
    <message>
        <source>What it did meanwhile was not seen; it is looked after again from now on.</source>
        <extracomment>ui/waking.py</extracomment>
        <translation>Was sie inzwischen tat, wurde nicht gesehen; ab jetzt wird sie wieder beobachtet.</translation>
    </message>
    <message>
        <source>Checked again at {}.</source>
        <extracomment>ui/waking.py</extracomment>
        <translation>Erneut geprüft um {}.</translation>
    </message>
    <message>
        <source>The station has no way to bring it back.</source>
        <extracomment>ui/wallpaper_dialogs.py</extracomment>
        <translation>Die Station kann es nicht zurückholen.</translation>
    </message>
    <message>
        <source>Replace {} in slot {} of {}?</source>
        <extracomment>ui/wallpaper_dialogs.py</extracomment>
        <translation>{} auf Platz {} von {} ersetzen?</translation>
    </message>
    <message>
        <source>Delete wallpapers from {}?</source>
        <extracomment>ui/wallpaper_dialogs.py</extracomment>
        <translation>Hintergrundbilder von {} löschen?</translation>
    </message>
    <message>
        <source>&amp;Delete 1 picture</source>
        <extracomment>ui/wallpaper_dialogs.py</extracomment>
        <translation>1 Bild &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Delete {} pictures</source>
        <extracomment>ui/wallpaper_dialogs.py</extracomment>
        <translation>{} Bilder &amp;löschen</translation>
    </message>
    <message>
        <source>{} is on the display now. Slot {}, {}, is put there first.</source>
        <extracomment>ui/wallpaper_dialogs.py</extracomment>
        <translation>{} ist jetzt auf dem Display. Platz {}, {}, wird zuerst gezeigt.</translation>
    </message>
    <message>
        <source>Replace a wallpaper of {}?</source>
        <extracomment>ui/wallpaper_dialogs.py</extracomment>
        <translation>Ein Hintergrundbild von {} ersetzen?</translation>
    </message>
    <message>
        <source>It is on the display now.</source>
        <extracomment>ui/wallpaper_dialogs.py</extracomment>
        <translation>Es ist jetzt auf dem Display.</translation>
    </message>
    <message>
        <source>Delete {} from {}?</source>
        <extracomment>ui/wallpaper_dialogs.py</extracomment>
        <translation>{} von {} löschen?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>ui/wallpaper_dialogs.py</extracomment>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Delete {}</source>
        <extracomment>ui/wallpaper_dialogs.py</extracomment>
        <translation>{} &amp;löschen</translation>
    </message>
    <message>
        <source>What is on the display stays there.</source>
        <extracomment>ui/wallpaper_dialogs.py</extracomment>
        <translation>Was auf dem Display ist, bleibt dort.</translation>
    </message>
    <message>
        <source>It is on the display now; what comes next is the station’s choice.</source>
        <extracomment>ui/wallpaper_dialogs.py</extracomment>
        <translation>Es ist jetzt auf dem Display; was danach kommt, bestimmt die Station.</translation>
    </message>
    <message>
        <source>{} goes there instead.</source>
        <extracomment>ui/wallpaper_dialogs.py</extracomment>
        <translation>Stattdessen kommt {} dorthin.</translation>
    </message>
    <message>
        <source>&amp;Delete nothing</source>
        <extracomment>ui/wallpaper_dialogs.py</extracomment>
        <translation>&amp;Nichts löschen</translation>
    </message>
    <message>
        <source>The slots have not been read yet.</source>
        <extracomment>ui/wallpaper_panel.py</extracomment>
        <translation>Die Plätze wurden noch nicht gelesen.</translation>
    </message>
    <message>
        <source>Wait until what is under way has ended.</source>
        <extracomment>ui/wallpaper_panel.py</extracomment>
        <translation>Warten Sie, bis beendet ist, was gerade läuft.</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy one first.</source>
        <extracomment>ui/wallpaper_panel.py</extracomment>
        <translation>In der Zwischenablage ist kein Bild. Kopieren Sie zuerst eines.</translation>
    </message>
    <message>
        <source>JPEG or PNG, and what can be converted; you see it before it is sent.</source>
        <extracomment>ui/wallpaper_panel.py</extracomment>
        <translation>JPEG oder PNG und was sich umwandeln lässt; Sie sehen es, bevor es gesendet wird.</translation>
    </message>
    <message>
        <source>Choose &amp;pictures…</source>
        <extracomment>ui/wallpaper_panel.py</extracomment>
        <translation>&amp;Bilder wählen…</translation>
    </message>
    <message>
        <source>Paste pict&amp;ure</source>
        <extracomment>ui/wallpaper_panel.py</extracomment>
        <translation>Bild einf&amp;ügen</translation>
    </message>
    <message>
        <source>De&amp;lete pictures…</source>
        <extracomment>ui/wallpaper_panel.py</extracomment>
        <translation>Bilder &amp;löschen…</translation>
    </message>
    <message>
        <source>No slot of yours holds a picture.</source>
        <extracomment>ui/wallpaper_panel.py</extracomment>
        <translation>Keiner Ihrer Plätze enthält ein Bild.</translation>
    </message>
    <message>
        <source>The station also lists what belongs to no slot.</source>
        <extracomment>ui/wallpaper_panel.py</extracomment>
        <translation>Die Station führt auch auf, was zu keinem Platz gehört.</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <extracomment>ui/wallpaper_panel.py</extracomment>
        <translation>Bilder wählen</translation>
    </message>
    <message>
        <source>{} pictures</source>
        <extracomment>ui/wallpaper_panel.py</extracomment>
        <translation>{} Bilder</translation>
    </message>
    <message>
        <source>Deleting {}…</source>
        <extracomment>ui/wallpaper_panel.py</extracomment>
        <translation>{} wird gelöscht…</translation>
    </message>
    <message>
        <source>Nothing to send.</source>
        <extracomment>ui/wallpaper_panel.py</extracomment>
        <translation>Nichts zu senden.</translation>
    </message>
    <message>
        <source>Delete the old picture first, then send it again.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>Löschen Sie zuerst das alte Bild und senden Sie dann erneut.</translation>
    </message>
    <message>
        <source>Sending {} was stopped.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>Das Senden von {} wurde angehalten.</translation>
    </message>
    <message>
        <source>Slot {} of {} holds {}.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>Platz {} von {} enthält {}.</translation>
    </message>
    <message>
        <source>On the display: slot {}, {}.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>Auf dem Display: Platz {}, {}.</translation>
    </message>
    <message>
        <source>Whether {} arrived is not known.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>Ob {} angekommen ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The station said yes and still lists it.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>Die Station hat zugestimmt und führt es weiter auf.</translation>
    </message>
    <message>
        <source>Deleted: {}. Still there: {}.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>Gelöscht: {}. Noch da: {}.</translation>
    </message>
    <message>
        <source>Nothing was deleted; still there: {}.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>Nichts wurde gelöscht; noch da: {}.</translation>
    </message>
    <message>
        <source>What is on the display now could not be read.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>Was jetzt auf dem Display ist, konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>What slot {} of {} holds now could not be read.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>Was Platz {} von {} jetzt enthält, konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Slot {} of {} is free.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>Platz {} von {} ist frei.</translation>
    </message>
    <message>
        <source>Which one is on the display, the station does not say.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>Welches auf dem Display ist, sagt die Station nicht.</translation>
    </message>
    <message>
        <source>It is on the display.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>Es ist auf dem Display.</translation>
    </message>
    <message>
        <source>{} was sent.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>{} wurde gesendet.</translation>
    </message>
    <message>
        <source>Whether the whole picture is there is not known.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>Ob das ganze Bild da ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Change it, or try another slot.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>Ändern Sie es oder versuchen Sie einen anderen Platz.</translation>
    </message>
    <message>
        <source>Deleted: {}.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>Gelöscht: {}.</translation>
    </message>
    <message>
        <source>{} is on the display.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>{} ist auf dem Display.</translation>
    </message>
    <message>
        <source>It is not on the display yet.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>Es ist noch nicht auf dem Display.</translation>
    </message>
    <message>
        <source>Look at it, or send it again.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>Sehen Sie es an oder senden Sie es erneut.</translation>
    </message>
    <message>
        <source>The station took it and does not list it.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>Die Station hat es angenommen und führt es nicht auf.</translation>
    </message>
    <message>
        <source>What is there now could not be read.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>Was jetzt dort ist, konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The station said yes and shows another.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>Die Station hat zugestimmt und zeigt ein anderes.</translation>
    </message>
    <message>
        <source>Is the station on?</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>Ist die Station eingeschaltet?</translation>
    </message>
    <message>
        <source>The room’s display shows its name or its address.</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>Das Display im Raum zeigt ihren Namen oder ihre Adresse.</translation>
    </message>
    <message>
        <source>Is this computer in the same network?</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>Ist dieser Computer im selben Netzwerk?</translation>
    </message>
    <message>
        <source>Guest networks and VLANs often keep devices apart.</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>Gastnetzwerke und VLANs trennen Geräte oft voneinander.</translation>
    </message>
    <message>
        <source>Does the display show an address?</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>Zeigt das Display eine Adresse?</translation>
    </message>
    <message>
        <source>Then “Add by address” works without searching.</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>Dann geht „Per Adresse hinzufügen“ ohne Suche.</translation>
    </message>
    <message>
        <source>Nothing at all?</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>Gar nichts?</translation>
    </message>
    <message>
        <source>Connect a cable directly, or join the station’s own Wi-Fi.</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>Schließen Sie ein Kabel direkt an oder treten Sie dem eigenen WLAN der Station bei.</translation>
    </message>
    <message>
        <source>Looking for stations</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>Stationen werden gesucht</translation>
    </message>
    <message>
        <source>One moment: the search begins.</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>Einen Moment: Die Suche beginnt.</translation>
    </message>
    <message>
        <source>Search a&amp;gain</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>E&amp;rneut suchen</translation>
    </message>
    <message>
        <source>&amp;Try with a simulated station</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>Mit simulierter Station &amp;testen</translation>
    </message>
    <message>
        <source>The search goes on. A station appears here by itself as soon as it answers.</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>Die Suche läuft weiter. Eine Station erscheint hier von selbst, sobald sie antwortet.</translation>
    </message>
    <message>
        <source>1 station found</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>1 Station gefunden</translation>
    </message>
    <message>
        <source>Pick one in the list at the left to set it up.</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>Wählen Sie links in der Liste eine aus, um sie einzurichten.</translation>
    </message>
    <message>
        <source>Starting a simulated station</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>Eine simulierte Station wird gestartet</translation>
    </message>
    <message>
        <source>It appears in a moment.</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>Sie erscheint gleich.</translation>
    </message>
    <message>
        <source>The search is not possible</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>Die Suche ist nicht möglich</translation>
    </message>
    <message>
        <source>What was tried</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>Was versucht wurde</translation>
    </message>
    <message>
        <source>It holds the password of the station’s Wi-Fi. Save or print it only where guests may join.</source>
        <extracomment>ui/wifi_code_dialog.py</extracomment>
        <translation>Er enthält das Passwort des WLANs der Station. Speichern oder drucken Sie ihn nur dort, wo Gäste beitreten dürfen.</translation>
    </message>
    <message>
        <source>Join the Wi-Fi of {}</source>
        <extracomment>ui/wifi_code_dialog.py</extracomment>
        <translation>WLAN von {} beitreten</translation>
    </message>
    <message>
        <source>The camera of a phone joins {} with it.</source>
        <extracomment>ui/wifi_code_dialog.py</extracomment>
        <translation>Die Kamera eines Telefons tritt damit {} bei.</translation>
    </message>
    <message>
        <source>Password of the network</source>
        <extracomment>ui/wifi_code_dialog.py</extracomment>
        <translation>Passwort des Netzwerks</translation>
    </message>
    <message>
        <source>The station does not show its password; type it here.</source>
        <extracomment>ui/wifi_code_dialog.py</extracomment>
        <translation>Die Station zeigt ihr Passwort nicht; geben Sie es hier ein.</translation>
    </message>
    <message>
        <source>&amp;Save as a picture…</source>
        <extracomment>ui/wifi_code_dialog.py</extracomment>
        <translation>Als &amp;Bild speichern…</translation>
    </message>
    <message>
        <source>Type the password first.</source>
        <extracomment>ui/wifi_code_dialog.py</extracomment>
        <translation>Geben Sie zuerst das Passwort ein.</translation>
    </message>
    <message>
        <source>QR code to join {}</source>
        <extracomment>ui/wifi_code_dialog.py</extracomment>
        <translation>QR-Code zum Beitritt zu {}</translation>
    </message>
    <message>
        <source>Whoever sees the code can join.</source>
        <extracomment>ui/wifi_code_dialog.py</extracomment>
        <translation>Wer den Code sieht, kann beitreten.</translation>
    </message>
    <message>
        <source>Name or password do not fit into a code.</source>
        <extracomment>ui/wifi_code_dialog.py</extracomment>
        <translation>Name oder Passwort passen nicht in einen Code.</translation>
    </message>
    <message>
        <source>Save the QR code</source>
        <extracomment>ui/wifi_code_dialog.py</extracomment>
        <translation>QR-Code speichern</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <extracomment>ui/wifi_code_dialog.py</extracomment>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>The picture is {}.</source>
        <extracomment>ui/wifi_code_dialog.py</extracomment>
        <translation>Das Bild ist {}.</translation>
    </message>
    <message>
        <source>No code.</source>
        <extracomment>ui/wifi_code_dialog.py</extracomment>
        <translation>Kein Code.</translation>
    </message>
    <message>
        <source>The picture was not saved.</source>
        <extracomment>ui/wifi_code_dialog.py</extracomment>
        <translation>Das Bild wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>In bridge mode guests get their addresses from the wired network. Without a cable they get none and reach nothing, and so does this computer if it came in through this Wi-Fi.</source>
        <extracomment>ui/wifi_panel.py</extracomment>
        <translation>Im Bridge-Modus erhalten Gäste ihre Adressen aus dem Netzwerk am Kabel. Ohne Kabel erhalten sie keine und erreichen nichts, auch dieser Computer nicht, falls er über dieses WLAN verbunden ist.</translation>
    </message>
    <message>
        <source>No cable is in.</source>
        <extracomment>ui/wifi_panel.py</extracomment>
        <translation>Es steckt kein Kabel.</translation>
    </message>
    <message>
        <source>Show the &amp;QR code to join…</source>
        <extracomment>ui/wifi_panel.py</extracomment>
        <translation>&amp;QR-Code zum Beitritt zeigen…</translation>
    </message>
    <message>
        <source>Only while the station opens its own network.</source>
        <extracomment>app/settings/wifi.py, ui/wifi_panel.py</extracomment>
        <translation>Nur wenn die Station ihr eigenes Netzwerk öffnet.</translation>
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
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Slot {}: {}, on the display now</source>
        <extracomment>ui/wallpaper_dialogs.py</extracomment>
        <translation>Platz {}: {}, jetzt auf dem Display</translation>
    </message>
    <message>
        <source>Slot {}: {}</source>
        <extracomment>ui/wallpaper_dialogs.py</extracomment>
        <translation>Platz {}: {}</translation>
    </message>
    <message>
        <source>Tick what is to go.</source>
        <extracomment>ui/wallpaper_dialogs.py</extracomment>
        <translation>Haken Sie an, was gelöscht werden soll.</translation>
    </message>
    <message>
        <source>Could not read the wallpapers of {}.</source>
        <extracomment>ui/wallpaper_panel.py</extracomment>
        <translation>Die Hintergrundbilder von {} konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Could not show {} of {}.</source>
        <extracomment>ui/wallpaper_panel.py, ui/wallpaper_words.py</extracomment>
        <translation>{} von {} konnte nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>Could not delete {} of {}.</source>
        <extracomment>ui/wallpaper_panel.py, ui/wallpaper_words.py</extracomment>
        <translation>{} von {} konnte nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>Could not put {} into slot {} of {}.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>{} konnte nicht auf Platz {} von {} gesetzt werden.</translation>
    </message>
    <message>
        <source>On the display: slot {}, which holds nothing.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>Auf dem Display: Platz {}, der nichts enthält.</translation>
    </message>
    <message>
        <source>Slot {} is free.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>Platz {} ist frei.</translation>
    </message>
    <message>
        <source>Their slots are free.</source>
        <extracomment>ui/wallpaper_words.py</extracomment>
        <translation>Ihre Plätze sind frei.</translation>
    </message>
    <message>
        <source>{} stations found</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>{} Stationen gefunden</translation>
    </message>
    <message>
        <source>Checking this computer’s networks…</source>
        <extracomment>ui/why_not_seen.py</extracomment>
        <translation>Die Netzwerke dieses Computers werden geprüft…</translation>
    </message>
    <message>
        <source>What can be told from here, what may be in the way, and what to do. The search in the background goes on.</source>
        <extracomment>ui/why_not_seen.py</extracomment>
        <translation>Was sich von hier aus sagen lässt, was im Weg sein kann und was zu tun ist. Die Suche im Hintergrund läuft weiter.</translation>
    </message>
    <message>
        <source>Why can’t I see it?</source>
        <extracomment>ui/sidebar.py, ui/why_not_seen.py</extracomment>
        <translation>Warum sehe ich sie nicht?</translation>
    </message>
    <message>
        <source>Cop&amp;y what was found</source>
        <extracomment>ui/why_not_seen.py</extracomment>
        <translation>&amp;Ergebnis kopieren</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <extracomment>ui/why_not_seen.py</extracomment>
        <translation>E&amp;rneut prüfen</translation>
    </message>
    <message>
        <source>This computer</source>
        <extracomment>ui/why_not_seen.py</extracomment>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>{} Choose another place, and try again.</source>
        <extracomment>ui/work.py</extracomment>
        <translation>{} Wählen Sie einen anderen Ort und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Two stations answer at its address.</source>
        <extracomment>ui/listed.py</extracomment>
        <translation>Unter ihrer Adresse antworten zwei Stationen.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <extracomment>ui/listed.py</extracomment>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Signed out by the station</source>
        <extracomment>ui/listed.py</extracomment>
        <translation>Von der Station abgemeldet</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <extracomment>ui/listed.py</extracomment>
        <translation>Antwortet nicht</translation>
    </message>
    <message>
        <source>Listening on {}</source>
        <extracomment>ui/finding.py</extracomment>
        <translation>Gesucht wird auf {}</translation>
    </message>
    <message>
        <source>Nobody else answered.</source>
        <extracomment>ui/finding.py</extracomment>
        <translation>Sonst hat niemand geantwortet.</translation>
    </message>
    <message>
        <source>Asked for {}, for {} s.</source>
        <extracomment>ui/finding.py</extracomment>
        <translation>Gefragt nach {}, seit {} s.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <extracomment>ui/listed.py</extracomment>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Typed address</source>
        <extracomment>ui/workplace.py</extracomment>
        <translation>Eingegebene Adresse</translation>
    </message>
    <message>
        <source>The simulated stations did not start</source>
        <extracomment>ui/finding.py</extracomment>
        <translation>Die simulierten Stationen sind nicht gestartet</translation>
    </message>
    <message>
        <source>1 other device answered, and is no station.</source>
        <extracomment>ui/finding.py</extracomment>
        <translation>1 anderes Gerät hat geantwortet und ist keine Station.</translation>
    </message>
    <message>
        <source>{} other devices answered, and are no stations.</source>
        <extracomment>ui/finding.py</extracomment>
        <translation>{} andere Geräte haben geantwortet und sind keine Stationen.</translation>
    </message>
    <message>
        <source>1 device answered, and is no station.</source>
        <extracomment>ui/finding.py</extracomment>
        <translation>1 Gerät hat geantwortet und ist keine Station.</translation>
    </message>
    <message>
        <source>{} devices answered, none of them a station.</source>
        <extracomment>ui/finding.py</extracomment>
        <translation>{} Geräte haben geantwortet, keines davon ist eine Station.</translation>
    </message>
    <message>
        <source>Applying</source>
        <extracomment>ui/listed.py</extracomment>
        <translation>Wird übernommen</translation>
    </message>
    <message>
        <source>Two stations at this address</source>
        <extracomment>ui/listed.py</extracomment>
        <translation>Zwei Stationen unter dieser Adresse</translation>
    </message>
    <message>
        <source>Left {} s ago</source>
        <extracomment>ui/listed.py</extracomment>
        <translation>Weg seit {} s</translation>
    </message>
    <message>
        <source>Simulated station.</source>
        <extracomment>ui/workplace.py</extracomment>
        <translation>Simulierte Station.</translation>
    </message>
    <message>
        <source>Sign in as {} with the password {}.</source>
        <extracomment>ui/workplace.py</extracomment>
        <translation>Anmelden als {} mit dem Passwort {}.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <extracomment>ui/finding.py</extracomment>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Only http now, https before</source>
        <extracomment>ui/listed.py</extracomment>
        <translation>Jetzt nur http, vorher https</translation>
    </message>
    <message>
        <source>You are closing the program.</source>
        <extracomment>ui/workplace.py</extracomment>
        <translation>Sie schließen das Programm.</translation>
    </message>
    <message>
        <source>listening</source>
        <extracomment>ui/finding.py</extracomment>
        <translation>wird durchsucht</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>ui/write_down.py</extracomment>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Save as text</source>
        <extracomment>ui/write_down.py</extracomment>
        <translation>Als Text speichern</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <extracomment>ui/write_down.py</extracomment>
        <translation>Nicht gespeichert.</translation>
    </message>
</context>
</TS>
