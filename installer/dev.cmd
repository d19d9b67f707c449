@echo off
rem Runs, tests and measures Bureau Desk from source on Windows.   installer\dev run [ARGS] ^| test ^| bench ^| fuzz [COUNT [SEED]]
setlocal EnableDelayedExpansion
chcp 65001 >nul
set "HERE=%~dp0.."
set "FOUND="
call :try "%JAVA_HOME%"
for %%R in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%USERPROFILE%\.jdks") do (
  if exist "%%~R" for /d %%J in ("%%~R\*") do if not defined FOUND call :try "%%~J"
)
if not defined FOUND (
  echo 未找到 JDK 25：请安装 Temurin 25 ^(https://adoptium.net/temurin/releases/?version=25^) 或设置 JAVA_HOME，再运行一次。 1>&2
  exit /b 2
)
set "JAVA_HOME=%FOUND%"
where mvn >nul 2>nul
if errorlevel 1 (
  echo 未找到 Maven：请安装 Apache Maven 3.8 或更新版本并加入 PATH，再运行一次。 1>&2
  exit /b 2
)
set "COMMAND=%~1"
set "REST="
shift
:collect
if "%~1"=="" goto dispatch
set "REST=!REST! "%~1""
shift
goto collect
:dispatch
if "%COMMAND%"=="run" goto run
if "%COMMAND%"=="test" goto test
if "%COMMAND%"=="bench" goto bench
if "%COMMAND%"=="fuzz" goto fuzz
echo 用法：installer\dev run [参数] ^| test ^| bench ^| fuzz 1>&2
exit /b 2

:run
pushd "%HERE%"
call mvn -B -q -ntp -Dspotless.check.skip -Dcheckstyle.skip compile 1>&2
if errorlevel 1 (popd & exit /b 2)
popd
set /p CP=<"%HERE%\target\run.classpath"
"%JAVA_HOME%\bin\java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 --enable-native-access=ALL-UNNAMED -cp "%HERE%\target\classes;%CP%" org.bureaudesk.app.Main !REST!
exit /b %ERRORLEVEL%

:test
pushd "%HERE%"
call mvn -B -ntp test !REST!
set CODE=%ERRORLEVEL%
popd
exit /b %CODE%

:bench
call :benchclasses
if errorlevel 1 exit /b 2
"%JAVA_HOME%\bin\java" -Dfile.encoding=UTF-8 -Xmx4g --enable-native-access=ALL-UNNAMED -cp "%HERE%\target\test-classes;%HERE%\target\classes;!CP!" org.bureaudesk.bench.Bench !REST!
exit /b %ERRORLEVEL%

:fuzz
call :benchclasses
if errorlevel 1 exit /b 2
"%JAVA_HOME%\bin\java" -Dfile.encoding=UTF-8 -Xmx4g --enable-native-access=ALL-UNNAMED -cp "%HERE%\target\test-classes;%HERE%\target\classes;!CP!" org.bureaudesk.bench.ImportFuzz !REST!
exit /b %ERRORLEVEL%

:benchclasses
pushd "%HERE%"
call mvn -B -q -ntp -Pbench -Dspotless.check.skip -Dcheckstyle.skip test-compile dependency:build-classpath@bench-class-path 1>&2
if errorlevel 1 (popd & exit /b 2)
popd
set /p CP=<"%HERE%\target\bench.classpath"
exit /b 0

:try
if "%~1"=="" exit /b 0
if not exist "%~1\release" exit /b 0
findstr /b /c:"JAVA_VERSION=\"25" "%~1\release" >nul 2>nul && set "FOUND=%~1"
exit /b 0
