"""Work that takes a while: `async def job(..., report) -> Result`, told in Steps."""

from app.jobs.step import Report, Step, steps

__all__ = ["Report", "Step", "steps"]
