"""Where the data must not be, and one program per folder."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from idcoop_desktop.store import folder as folder_module
from idcoop_desktop.store.errors import SharedFolder
from idcoop_desktop.store.folder import require_local, sharing_service
from idcoop_desktop.store.lock import FolderLock, request_front, take_front_request

MOUNTS = r"""/dev/sdc1 /mnt/share/local ext4 rw 0 0
/dev/sda1 / ext4 rw 0 0
proc /proc proc rw 0 0
server:/home /mnt/share nfs4 rw 0 0
//server/team /mnt/Service\040Vie cifs rw 0 0
me@host: /mnt/ssh fuse.sshfs rw 0 0
/dev/sdb1 /mnt/usb fuseblk rw 0 0
odd
"""
NETWORK = "un dossier du réseau"


@pytest.mark.parametrize(
    ("path", "service"),
    [
        ("/home/anna/idcoop", None),
        ("/mnt/share/idcoop", NETWORK),
        ("/mnt/share/local/idcoop", None),
        ("/mnt/Service Vie/idcoop", NETWORK),
        ("/mnt/ssh/idcoop", NETWORK),
        ("/mnt/usb/idcoop", None),
        ("/mnt/shared/idcoop", None),
        ("/home/anna/Dropbox (Coop)/idcoop", "Dropbox"),
        ("/home/anna/Nextcloud/idcoop", "Nextcloud"),
        ("//server/team/idcoop", NETWORK),
    ],
)
def test_places_of_linux(path: str, service: str | None):
    assert sharing_service(PurePosixPath(path), environment={}, mounts=MOUNTS) == service


@pytest.mark.parametrize(
    ("path", "service"),
    [
        (r"C:\Gens\Anna\AppData\Local\IDCoop", None),
        (r"C:\Gens\Anna\OneDrive - Coop\IDCoop", "OneDrive"),
        (r"D:\Nuage\IDCoop", "OneDrive"),
        (r"\\serveur\equipe\IDCoop", NETWORK),
        (r"C:\Gens\Anna\Google Drive\IDCoop", "Google Drive"),
    ],
)
def test_places_of_windows(path: str, service: str | None):
    environment = {"OneDrive": "", "OneDriveCommercial": r"D:\Nuage"}
    found = sharing_service(PureWindowsPath(path), environment=environment, mounts="")
    assert found == service


def test_a_refusal_says_where_and_what_to_do(tmp_path: Path):
    require_local(tmp_path)
    with pytest.raises(SharedFolder, match=r"OneDrive.*Choisissez un dossier"):
        require_local(tmp_path / "OneDrive" / "idcoop")


def test_a_link_into_a_shared_folder_is_seen(tmp_path: Path):
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "lien").symlink_to(tmp_path / "Dropbox")
    with pytest.raises(SharedFolder, match="Dropbox"):
        require_local(tmp_path / "lien")


def test_a_shared_name_that_leads_elsewhere_is_refused_too(tmp_path: Path):
    (tmp_path / "local").mkdir()
    (tmp_path / "OneDrive").symlink_to(tmp_path / "local")
    with pytest.raises(SharedFolder, match="OneDrive"):
        require_local(tmp_path / "OneDrive")


def test_a_network_drive_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(folder_module, "_on_network_drive", lambda _folder: True)
    with pytest.raises(SharedFolder, match="réseau"):
        require_local(tmp_path)


def test_a_system_that_lists_no_mounts_is_no_obstacle(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(folder_module, "_MOUNTS", tmp_path / "none")
    require_local(tmp_path)


def test_a_second_program_finds_the_folder_taken(tmp_path: Path):
    first, second = FolderLock(tmp_path), FolderLock(tmp_path)
    assert first.take()
    assert first.take()
    assert not second.take()

    first.release()
    first.release()
    assert second.take()
    second.release()


def test_a_killed_program_leaves_the_folder_free(tmp_path: Path):
    code = (
        "import sys, pathlib; from idcoop_desktop.store.lock import FolderLock;"
        "lock = FolderLock(pathlib.Path(sys.argv[1]));"
        "print(lock.take(), flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    ) as other:
        assert other.stdout.readline().strip() == "True"
        lock = FolderLock(tmp_path)
        assert not lock.take()
        other.kill()
        other.wait()
        assert lock.take()
        lock.release()


def test_the_second_program_asks_the_first_to_show(tmp_path: Path):
    assert not take_front_request(tmp_path)
    request_front(tmp_path)
    request_front(tmp_path)
    assert take_front_request(tmp_path)
    assert not take_front_request(tmp_path)
