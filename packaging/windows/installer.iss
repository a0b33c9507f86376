; The installer for Windows: for one user, without an administrator. `dev.py build` runs it as
;   iscc /DVersion=0.1.0 /DProgram=<folder> /DOut=<folder> /DName=<file> installer.iss

#define Title "Station Configurator"
#define Main "station-configurator.exe"

[Setup]
; Never change it: by it an update finds what it replaces.
AppId={{8E0C5A3B-6B7E-4C57-9B0B-6F1B6B9C2D41}
AppName={#Title}
AppVersion={#Version}
AppVerName={#Title} {#Version}
VersionInfoVersion={#Version}
DefaultDirName={autopf}\{#Title}
DisableProgramGroupPage=yes
; "lowest" puts it into the user's own AppData\Local\Programs.
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
SetupIconFile=app.ico
UninstallDisplayIcon={app}\{#Main}
UninstallDisplayName={#Title}
InfoAfterFile=firewall.txt
OutputDir={#Out}
OutputBaseFilename={#Name}
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
; A program that runs is closed first, by its own way of closing.
CloseApplications=yes
RestartApplications=no

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "ja"; MessagesFile: "compiler:Languages\Japanese.isl"

[Tasks]
Name: "desktop"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; An older version's files would be found before the new ones.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Program}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs
Source: "firewall.txt"; DestDir: "{app}"; Flags: ignoreversion

[Icons]
Name: "{autoprograms}\{#Title}"; Filename: "{app}\{#Main}"
Name: "{autodesktop}\{#Title}"; Filename: "{app}\{#Main}"; Tasks: desktop

[Run]
Filename: "{app}\{#Main}"; Description: "{cm:LaunchProgram,{#Title}}"; Flags: nowait postinstall skipifsilent
