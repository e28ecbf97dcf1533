@echo off
rem Runs Maven: the machine's own when it is 3.8 or newer, otherwise a pinned one fetched once from Apache.
rem MVNW_URL names another address for the same archive, for networks that cannot reach Apache.
setlocal EnableExtensions

set "VERSION=3.9.11"
set "SHA512=03e2d65d4483a3396980629f260e25cac0d8b6f7f2791e4dc20bc83f9514db8d0f05b0479e699a5f34679250c49c8e52e961262ded468a20de0be254d8207076"
if not defined MVNW_URL set "MVNW_URL=https://archive.apache.org/dist/maven/maven-3/%VERSION%/binaries/apache-maven-%VERSION%-bin.zip"
set "TOOLS=%USERPROFILE%\.m2\mvnw"
set "MAVEN=%TOOLS%\apache-maven-%VERSION%\bin\mvn.cmd"
cd /d "%~dp0"

rem The command inside for /f must not begin with a quote: cmd /c would take away the first and the last one.
if defined JAVA_HOME set "PATH=%JAVA_HOME%\bin;%PATH%"
set "JDK="
for /f "tokens=2 delims=. " %%v in ('javac -version 2^>^&1 ^| findstr /b /c:"javac "') do set "JDK=%%v"
if not defined JDK (
  echo mvnw: No JDK found. Install a JDK 17 or newer, or point JAVA_HOME to one. 1>&2
  exit /b 1
)
if %JDK% LSS 17 (
  echo mvnw: JDK %JDK% found. Pantau Gerai needs JDK 17 or newer. 1>&2
  exit /b 1
)

set "MAJOR=0"
set "MINOR=0"
where mvn >nul 2>nul || goto fetch
for /f "tokens=3,4 delims=. " %%a in ('mvn --version 2^>nul ^| findstr /c:"Apache Maven"') do (
  set "MAJOR=%%a"
  set "MINOR=%%b"
)
if %MAJOR% GTR 3 goto machine
if %MAJOR% EQU 3 if %MINOR% GEQ 8 goto machine

:fetch
if exist "%MAVEN%" goto pinned
echo mvnw: fetching Maven %VERSION% from %MVNW_URL% 1>&2
powershell -NoProfile -ExecutionPolicy Bypass -Command ^
  "$ErrorActionPreference = 'Stop'; $ProgressPreference = 'SilentlyContinue';" ^
  "[Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12;" ^
  "$draft = Join-Path $env:TOOLS ('fetching.' + [Guid]::NewGuid()); New-Item -ItemType Directory -Force $draft | Out-Null;" ^
  "try { $zip = Join-Path $draft 'maven.zip'; Invoke-WebRequest -UseBasicParsing $env:MVNW_URL -OutFile $zip;" ^
  "if ((Get-FileHash -Algorithm SHA512 $zip).Hash -ne $env:SHA512) { throw 'What came is not Maven: its SHA-512 differs.' };" ^
  "Expand-Archive $zip $draft; $home_ = Join-Path $env:TOOLS ('apache-maven-' + $env:VERSION);" ^
  "if (-not (Test-Path $home_)) { Move-Item (Join-Path $draft ('apache-maven-' + $env:VERSION)) $home_ } }" ^
  "catch { [Console]::Error.WriteLine('mvnw: ' + $_); exit 1 } finally { Remove-Item -Recurse -Force $draft }"
if errorlevel 1 (
  echo mvnw: Maven could not be fetched. Check the network, or install Maven 3.8 or newer. 1>&2
  exit /b 1
)

:pinned
call "%MAVEN%" %*
exit /b %ERRORLEVEL%

:machine
call mvn %*
exit /b %ERRORLEVEL%
