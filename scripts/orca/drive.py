# Starts Orca and Firefox with a page, which Orca reads by itself when it has loaded, and waits for the end of that.
import os
import subprocess
import sys
import time

firefox, profile, url = sys.argv[1:]
spoken = os.environ['SPOKEN']
SILENT = {'stdout': subprocess.DEVNULL, 'stderr': subprocess.DEVNULL}

orca = subprocess.Popen(['orca', '--replace'], **SILENT)
time.sleep(8)
browser = subprocess.Popen([firefox, '--no-remote', '--profile', profile, url], **SILENT)
start = time.time()
while time.time() - start < 240:
    time.sleep(1)
    if os.path.exists(spoken) and '=== END ===' in open(spoken).read():
        break
browser.terminate()
orca.terminate()
