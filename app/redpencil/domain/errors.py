"""What a person is told when something outside the program is wrong."""


class UserError(Exception):
    """A finished sentence for the user; any other exception is a bug.

    ``message`` says what happened and what was kept, ``hint`` what would work.
    """

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message, hint)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".rstrip()


class PasswordNeededError(UserError):
    """The file is locked: the same call with its password would work."""


class InUseError(UserError):
    """Somebody else has the worksheet open: a copy of it would open."""
