"""The pieces of a report as blocks: first page, galley, cards, grids, lists."""
