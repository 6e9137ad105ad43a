"""An open worksheet kept: its file, its working store, its versions, and who has it open."""
