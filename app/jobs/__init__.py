"""Work that takes a while: `async def job(..., report) -> Result`, told in Steps."""

from app.jobs.step import Report, Step, heard, steps

__all__ = ["Report", "Step", "heard", "steps"]
