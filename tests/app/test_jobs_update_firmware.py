"""A firmware update: what is said in the end is true, and nothing is installed twice."""

import asyncio
import zipfile

import pytest

from app.errors import Denied, Rejected, Unreachable
from app.firmware_image import METADATA, UnfitImage, open_image
from app.jobs.download_firmware import Patience, Phase, download_firmware, fraction
from app.jobs.find_again import Pace
from app.jobs.update_firmware import NotKept, update_firmware
from app.jobs.watch_update import Update, Verdict, judge
from app.models import Download
from tests.app.conftest import every_dialect

QUICK = Pace().scaled(1 / 50)
SOON = Patience(pause=0.02, stuck=0.2)


@pytest.fixture
def archive(tmp_path):
    def make(version="2.5.0", size=3_000_000):
        path = tmp_path / "new.zip"
        with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as out:
            if version is not None:
                out.writestr(METADATA, f"version={version}\n")
            out.writestr("payload.bin", b"x" * size)
        return path

    return make


def orders(simulated):
    return [r for r in simulated.requests if r.path.endswith("/firmware") and r.method == "POST"]


def update(session, image, **more):
    return update_firmware(session, image, pace=QUICK, patience=SOON, **more)


# A file from this computer


@every_dialect
async def test_it_is_updated_only_where_the_station_says_so(session, simulated, archive):
    kept, seen = [], []
    with open_image(archive()) as image:
        done = await update(session, image, keep=kept.append, report=seen.append)
    assert done.verdict is Verdict.UPDATED
    assert (done.update.before, done.update.expected, done.after) == ("2.4.1", "2.5.0", "2.5.0")
    assert simulated.firmware.current == "2.5.0"
    assert len(orders(simulated)) == len(kept) == 1
    assert kept[0].ordered is not None
    assert session.station.signed_in
    figures = [step.done for step in seen if step.phase.value == "send"]
    assert figures == sorted(figures)
    assert figures[-1] == 1


@pytest.mark.parametrize(("result", "expected", "verdict"), [
    ("2.5.0", "2.5.0", Verdict.UPDATED), ("2.4.1", "2.5.0", Verdict.OTHER),
    ("9.9", "2.5.0", Verdict.OTHER), ("2.4.1", "2.4.1", Verdict.UNCHANGED),
    ("9.9", None, Verdict.NOW_RUNS), ("2.4.1", None, Verdict.UNCHANGED),
])  # fmt: skip
async def test_what_came_back_is_named(session, simulated, archive, result, expected, verdict):
    simulated.firmware.result = result
    with open_image(archive(expected)) as image:
        done = await update(session, image)
    assert (done.verdict, done.after) == (verdict, result)


def test_an_unknown_version_is_never_an_update():
    assert judge(Update(before="1", expected="2"), None) is Verdict.SILENT
    assert judge(Update(before=None, expected=None), None) is Verdict.SILENT
    assert judge(Update(before=None, expected="2"), "2") is Verdict.NOW_RUNS


@pytest.mark.parametrize("fraction_read", [0.01, 0.5, 0.99])
async def test_an_upload_that_breaks_installs_nothing(session, simulated, archive, fraction_read):
    simulated.faults.add("POST", "/upload", reset_upload=fraction_read)
    with open_image(archive()) as image, pytest.raises(Unreachable):
        await update(session, image)
    assert not orders(simulated)
    assert sum(r.path.endswith("/upload") for r in simulated.requests) == 1


async def test_a_file_that_changes_while_it_is_sent_is_not_installed(session, simulated, archive):
    path = archive()

    def report(step):
        if step.phase.value == "send":
            with path.open("r+b") as file:
                file.seek(2_500_000)
                file.write(b"changed")

    with open_image(path) as image, pytest.raises(UnfitImage, match="changed while it was sent"):
        await update(session, image, report=report)
    assert not orders(simulated)


async def test_a_refused_order_is_told_and_nothing_waited_for(session, simulated, archive):
    simulated.faults.add("POST", "/firmware", error_code=1005, error_msg="Low power")
    with open_image(archive()) as image, pytest.raises(Rejected, match="Low power"):
        await update(session, image)
    assert simulated.firmware.current == "2.4.1"


@pytest.mark.parametrize("fault", [{"reset_after": 0.2}, {"body": b"<html>", "apply": True}])
async def test_an_order_without_an_answer_is_watched_and_not_repeated(
    session, simulated, archive, fault
):
    simulated.faults.add("POST", "/firmware", **fault)
    with open_image(archive()) as image:
        done = await update(session, image)
    assert done.verdict is Verdict.UPDATED
    assert len(orders(simulated)) == 1


async def test_a_station_that_wants_a_sign_in_is_not_called_updated(session, simulated, archive):
    with open_image(archive()) as image:
        simulated.faults.add("POST", "/login", status=401, times=None)
        done = await update(session, image)
    assert done.verdict is Verdict.SIGNED_OUT
    assert done.after is None


async def test_a_cancel_before_the_order_leaves_everything(session, simulated, archive, until):
    simulated.faults.add("POST", "/upload", delay=5)
    with open_image(archive()) as image:
        task = asyncio.ensure_future(update(session, image))
        await asyncio.sleep(0.2)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
    assert not orders(simulated)
    assert simulated.firmware.current == "2.4.1"


# The station's own download


async def test_the_vendors_version_is_downloaded_and_installed(session, simulated):
    done = await update(session, None)
    assert done.verdict is Verdict.UPDATED
    assert done.after == simulated.firmware.latest
    assert len(orders(simulated)) == 1


async def test_a_failed_download_is_said(session, simulated):
    simulated.faults.add("PUT", "/firmware/download/start", data={"status": -1})
    with pytest.raises(Rejected, match="download failed"):
        await update(session, None)
    assert not orders(simulated)


@pytest.mark.parametrize(("process", "shown"), [
    ("40", 0.4), ("40%", 0.4), ("abc", None), ("150", 1.5), ("-1", None), ("", None), (None, None),
])  # fmt: skip
def test_figures_are_read_as_they_come(process, shown):
    assert fraction(Download(process=process)) == shown


async def test_strange_figures_are_shown_and_never_break_it(session, simulated):
    seen = []
    for process in ("abc", "150"):
        simulated.faults.add(
            "PUT", "/firmware/download/start", times=1, data={"process": process, "status": 1}
        )
    await download_firmware(session, seen.append, patience=SOON)
    assert [(step.done, step.detail) for step in seen[:2]] == [(None, "abc"), (1.0, "150")]


async def test_a_figure_that_falls_back_is_not_started_again(session, simulated, until):
    for process in ("60", "20"):
        simulated.faults.add(
            "PUT", "/firmware/download/start", times=1, data={"process": process, "status": 1}
        )
    await download_firmware(session, patience=SOON)
    starts = [r for r in simulated.requests if r.path.endswith("/download/start")]
    assert len(starts) == 2
    assert any(r.path.endswith("/ota/check") for r in simulated.requests)


async def test_a_stuck_download_is_said_and_stopped(session, simulated, until):
    simulated.faults.add(
        "PUT", "/firmware/download/start", times=None, data={"process": "7", "status": 1}
    )
    seen = []
    task = asyncio.ensure_future(download_firmware(session, seen.append, patience=SOON))
    await until(lambda: any(step.phase is Phase.STUCK for step in seen))
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert any(r.path.endswith("/download/stop") for r in simulated.requests)


async def test_nothing_newer_is_nothing_to_install(session, simulated):
    simulated.firmware.latest = simulated.firmware.current
    with pytest.raises(UnfitImage, match="no newer version"):
        await update(session, None)
    assert not orders(simulated)


@pytest.mark.parametrize(("method", "path"), [
    ("PUT", "/firmware/download/start"), ("GET", "/model"), ("POST", "/firmware"),
])  # fmt: skip
async def test_a_sign_out_in_the_middle_installs_nothing(session, simulated, method, path):
    simulated.faults.add(method, path, status=401)
    with pytest.raises(Denied):
        await update(session, None)
    assert simulated.firmware.current == "2.4.1"


async def test_what_cannot_be_kept_is_not_ordered(session, simulated, archive):
    def keep(_):
        raise OSError(28, "No space left on device")

    with open_image(archive()) as image, pytest.raises(NotKept, match="No space"):
        await update(session, image, keep=keep)
    assert not orders(simulated)


@pytest.mark.logs  # the simulated station says that the line broke
async def test_a_file_that_gets_shorter_or_vanishes_is_not_installed(session, simulated, archive):
    path = archive()
    with open_image(path) as image:
        with path.open("r+b") as file:
            file.truncate(1_000_000)
        with pytest.raises((OSError, Unreachable)):
            await update(session, image)
    path = archive()
    with open_image(path) as image:
        path.unlink()
        done = await update(session, image)  # it was opened once, and is still ours
    assert done.verdict is Verdict.UPDATED
    assert len(orders(simulated)) == 1
