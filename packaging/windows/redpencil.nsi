; The set-up program for Windows, for the one who runs it, without an administrator:
;     makensis -DBUNDLE=dist/redpencil -DVERSION=0.1.0 -DICON=redpencil.ico -DOUT=setup.exe redpencil.nsi
; setup.exe /S installs silently, /D=FOLDER (last, without quotes) elsewhere; uninstall.exe /S takes it away.
; makensis runs on Linux too; paths are written so that both understand them.
Target amd64-unicode
Unicode true
SetCompressor /SOLID lzma
!include "MUI2.nsh"
!include "FileFunc.nsh"
!define ID "org.redpencil.Redpencil"
!define KIND "Redpencil.Worksheet"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${ID}"
!define CLASSES "Software\Classes"

Name "Redpencil"
OutFile "${OUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\Redpencil"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "Redpencil"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "Redpencil ${VERSION} set-up"
VIAddVersionKey LegalCopyright "MIT; licences of what is inside lie in _internal\licences"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\redpencil-window.exe"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"

; Files are removed by name and by the one folder that is ours whole, never the folder that was
; chosen: somebody may have chosen one with other things in it.
!macro RemoveProgram
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\redpencil.exe"
  Delete "$INSTDIR\redpencil-window.exe"
  Delete "$INSTDIR\redpencil.ico"
!macroend

; A program that runs can be neither replaced nor removed.
!macro SeeThatItIsClosed
  IfFileExists "$INSTDIR\redpencil-window.exe" 0 free
  ClearErrors
  FileOpen $0 "$INSTDIR\redpencil-window.exe" a
  IfErrors 0 closed
    MessageBox MB_OK|MB_ICONEXCLAMATION "Please close Redpencil, then run this again." /SD IDOK
    SetErrorLevel 2
    Abort
  closed:
  FileClose $0
  free:
!macroend

Function .onInit
  !insertmacro SeeThatItIsClosed
FunctionEnd

Function un.onInit
  !insertmacro SeeThatItIsClosed
FunctionEnd

Section "Install"
  !insertmacro RemoveProgram
  SetOutPath "$INSTDIR"
  File /r "${BUNDLE}/*"
  File "/oname=redpencil.ico" "${ICON}"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Redpencil.lnk" "$INSTDIR\redpencil-window.exe" "" "$INSTDIR\redpencil.ico"

  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Redpencil"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\redpencil.ico"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The Redpencil team"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" "$0"

  ; worksheets open by a double click; articles are offered under "Open with", their owner stays
  WriteRegStr HKCU "${CLASSES}\.redpencil" "" "${KIND}"
  WriteRegStr HKCU "${CLASSES}\.redpencil" "Content Type" "application/vnd.redpencil.worksheet+zip"
  WriteRegStr HKCU "${CLASSES}\${KIND}" "" "Redpencil worksheet"
  WriteRegStr HKCU "${CLASSES}\${KIND}\DefaultIcon" "" "$INSTDIR\redpencil.ico"
  WriteRegStr HKCU "${CLASSES}\${KIND}\shell\open\command" "" '"$INSTDIR\redpencil-window.exe" "%1"'
  WriteRegStr HKCU "${CLASSES}\Applications\redpencil-window.exe" "FriendlyAppName" "Redpencil"
  WriteRegStr HKCU "${CLASSES}\Applications\redpencil-window.exe\shell\open\command" "" '"$INSTDIR\redpencil-window.exe" "%1"'
  !define ALSO `WriteRegStr HKCU "${CLASSES}\Applications\redpencil-window.exe\SupportedTypes"`
  ${ALSO} ".docx" ""
  ${ALSO} ".odt" ""
  ${ALSO} ".pdf" ""
  ${ALSO} ".txt" ""
  ${ALSO} ".md" ""
  ${ALSO} ".html" ""
  ${ALSO} ".rtf" ""
  ${ALSO} ".eml" ""
  ${ALSO} ".msg" ""
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Section "Uninstall"
  !insertmacro RemoveProgram
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Redpencil.lnk"
  DeleteRegKey HKCU "${UNINSTALL}"
  ReadRegStr $0 HKCU "${CLASSES}\.redpencil" ""
  StrCmp $0 "${KIND}" 0 other ; somebody else may have taken the suffix since
    DeleteRegKey HKCU "${CLASSES}\.redpencil"
  other:
  DeleteRegKey HKCU "${CLASSES}\${KIND}"
  DeleteRegKey HKCU "${CLASSES}\Applications\redpencil-window.exe"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
