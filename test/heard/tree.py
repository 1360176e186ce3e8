"""Prints what a screen reader gets of a page, as JSON: [depth, role, name, description] of each node.

    dbus-run-session -- python3 tree.py PREFIX BROWSER…

The browser is started on a display of its own, and read once its page has a title that begins with the
prefix; the title is the name of the first node. Exits with 75 if there is no such page.
"""

import json
import os
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi

DEADLINE = time.monotonic() + 90
# A browser now and then never joins the bus.
NO_PAGE = os.EX_TEMPFAIL
# The document of a browser is no deeper in its window.
DEEPEST = 16


def children(node):
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            yield child


def document(node, prefix, depth=0):
    if node.get_role() == Atspi.Role.DOCUMENT_WEB:
        return node if (node.get_name() or "").startswith(prefix) else None
    if depth == DEEPEST:
        return None
    found = (document(child, prefix, depth + 1) for child in children(node))
    return next((it for it in found if it), None)


def loaded(prefix):
    while time.monotonic() < DEADLINE:
        time.sleep(0.2)
        try:
            found = document(Atspi.get_desktop(0), prefix)
        except gi.repository.GLib.Error:
            continue  # A part of the window has gone meanwhile.
        if found:
            return found
    there = [it.get_name() for it in children(Atspi.get_desktop(0))]
    print(f"No page with a title that begins with {prefix!r} within 90 s; there: {there}", file=sys.stderr)
    sys.exit(NO_PAGE)


def tree(node, depth=0):
    yield [depth, node.get_role_name(), node.get_name() or "", node.get_description() or ""]
    for child in children(node):
        yield from tree(child, depth + 1)


def display():
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-nolisten", "tcp", "-screen", "0", "1280x1024x24"]
    server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as number:
        os.environ["DISPLAY"] = f":{number.readline().strip()}"
    return server


processes = [display()]
try:
    prefix, *command = sys.argv[1:]
    processes.append(subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))
    json.dump(list(tree(loaded(prefix))), sys.stdout)
finally:
    for process in reversed(processes):
        process.terminate()
        process.wait()
