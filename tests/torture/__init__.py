"""Worksheets under torture: kills, failing disks, power cuts. Controls show that losses are seen.

Each module is a program of its own; ``test_torture.py`` runs them, shortly with every commit and
in full with ``-m torture``.
"""
