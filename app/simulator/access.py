"""Who may do what: passwords, the tokens of sign-ins, and the API key."""

import secrets
import string
import time

from app.simulator import factory
from app.simulator.exchange import Code, Refused

LETTERS = string.ascii_letters + string.digits


class Access:
    """The two accounts, and the tokens that are good now."""

    def __init__(
        self, account: str, password: str, *, admin_init: bool, life: float | None
    ) -> None:
        self.account = account
        self.password = password
        self.moderation_password = factory.MODERATION_PASSWORD
        self.admin_init = admin_init
        self.moderation_init = True
        self.tokens: dict[str, float] = {}
        self._life = life
        self.new_key()

    def sign_in(self, account: str, password: str) -> str:
        """A fresh token; raises Refused."""
        if (account, password) != (self.account, self.password):
            raise Refused(Code.WRONG_ACCOUNT, "The account or the password is wrong")
        token = secrets.token_hex(16)
        self.tokens[token] = time.monotonic()
        return token

    def admits(self, token: str) -> bool:
        """Whether a token is good: that of a sign-in, or the API key."""
        if secrets.compare_digest(token.encode(), self.key.encode()):
            return True
        since = self.tokens.get(token)
        return since is not None and (self._life is None or time.monotonic() - since < self._life)

    def sign_out_all(self) -> None:
        """Make every sign-in's token void; the API key stays."""
        self.tokens.clear()

    def new_key(self) -> None:
        """Another API key; the old one is void."""
        self.key = "".join(secrets.choice(LETTERS) for _ in range(16))

    def change_password(self, old: str, new: str) -> None:
        """Set the admin password; raises Refused."""
        if old != self.password:
            raise Refused(Code.WRONG_ACCOUNT, "The old password is wrong")
        self.password = new
        self.admin_init = False

    def change_moderation_password(self, old: str, new: str) -> None:
        """Set the moderation page's password; raises Refused."""
        if old != self.moderation_password:
            raise Refused(Code.WRONG_ACCOUNT, "The old password is wrong")
        self.moderation_password = new
        self.moderation_init = False

    def reset(self, factory_password: str) -> None:
        """Back to the factory's passwords, a new API key, nobody signed in."""
        self.password = factory_password
        self.moderation_password = factory.MODERATION_PASSWORD
        self.admin_init = self.moderation_init = True
        self.new_key()
        self.sign_out_all()
