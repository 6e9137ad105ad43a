@echo off
rem start.cmd             set everything up and open the window
rem start.cmd test        set everything up and run the tests; more words go to pytest
rem start.cmd COMMAND ... the command line: start.cmd analyse ARTICLE --json
setlocal
set "bootstrap=%~dp0packaging\bootstrap.py"
set "fits=import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))"
call :try "%~dp0.venv\Scripts\python.exe" && goto run
call :try py -3.13 && goto run
call :try py -3.12 && goto run
call :try py -3.11 && goto run
call :try python && goto run
where winget >nul 2>nul || goto missing
echo Python is missing: installing Python 3.13 with winget.
winget install -e --id Python.Python.3.13 --accept-source-agreements --accept-package-agreements
call :try py -3.13 && goto run
:missing
echo Redpencil needs Python 3.11, 3.12 or 3.13. Please install one of them. 1>&2
exit /b 1

:try
set python=%*
%* -c "%fits%" >nul 2>nul
exit /b

:run
%python% "%bootstrap%" %*
exit /b
