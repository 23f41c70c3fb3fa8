"""Finds things in the accessibility tree of the window by role and name, and presses them.

    reader.py hear ROLE NAME     waits for it and prints its whole name
    reader.py press ROLE NAME    waits for it and presses it, once
    reader.py all                prints what is there now

ROLE is the end of the platform's word, such as "button" or "heading"; NAME is a part of the
name, or of the text where a thing has no name.
"""
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
import pyatspi
from gi.repository import Atspi, GLib

PATIENCE = 30.0
# The window has settled when it reports no change for this long. WebKit's process may crash when
# its tree is read while the page draws itself anew (seen with 2.50.6).
QUIET = 0.2
CHANGES = ["object:children-changed", "object:state-changed", "object:text-changed"]
APPLICATION = "lykta"


def settle(deadline):
    changes = GLib.MainContext.default()
    last = time.monotonic()
    while time.monotonic() < min(last + QUIET, deadline):
        if changes.iteration(False):
            last = time.monotonic()
        else:
            time.sleep(0.01)


def everything(node):
    yield node
    for at in range(node.childCount):
        child = node.getChildAtIndex(at)
        if child is not None:
            yield from everything(child)


def in_the_window():
    for application in pyatspi.Registry.getDesktop(0):
        if application is not None and APPLICATION in (application.name or "").lower():
            # What was read before is not believed: the page draws itself anew.
            application.clear_cache()
            yield from everything(application)


def said(node):
    if node.name:
        return node.name
    try:
        return node.queryText().getText(0, -1)
    except NotImplementedError:
        return ""


def find(role, name):
    for node in in_the_window():
        # Newer releases say "button" where older ones say "push button".
        if node.getRoleName().endswith(role) and name in said(node):
            return node, said(node)
    return None


def press(node, told):
    """Whether it was pressed; not where it went away before."""
    try:
        if not node.queryAction().doAction(0):
            sys.exit(f"{told} cannot be pressed")
        return True
    except GLib.Error:
        # Quick exit takes the whole window with it before it can answer.
        return next(in_the_window(), None) is None


def spoken():
    lines = []
    try:
        for node in in_the_window():
            if said(node):
                lines.append(f"{node.getRoleName()}: {said(node)}")
    except GLib.Error:
        lines.append("… it changes while it is read")
    return "\n".join(lines)


def main():
    verb, *wanted = sys.argv[1:]
    if verb == "all":
        print(spoken())
        return
    role, name = wanted
    deadline = time.monotonic() + PATIENCE
    pyatspi.Registry.registerEventListener(lambda change: None, *CHANGES)
    while True:
        settle(deadline)
        try:
            found = find(role, name)
        except GLib.Error:  # it changes while it is read
            found = None
        if found is not None:
            node, whole = found
            if verb == "hear" or press(node, f"{role} «{whole}»"):
                settle(deadline)
                print(whole)
                return
        if time.monotonic() > deadline:
            sys.exit(f"no {role} named «{name}» in:\n{spoken()}")


main()
