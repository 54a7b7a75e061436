#!/usr/bin/env python3
"""Checks an exported audit trail without any program of its author.

    python3 verify.py [EXPORT.zip | FOLDER] [--key KEYID ...] [--root HEX ...]

Without an argument it checks the folder that it lies in. It needs Python 3.8 and, for signatures, the command `openssl`.
Exit code 0: everything holds. 1: something is broken; stream and sequence of the first broken event are named.
2: not everything could be checked (no openssl, no readable export). The format is in docs/audit.md of the product.
"""
import argparse, base64, binascii, hashlib, json, os, re, shutil, subprocess, sys, tempfile, zipfile

ZERO = bytes(32)


class Broken(Exception):
    def __init__(self, stream, seq, why):
        super().__init__(f"stream {stream}, sequence {seq}: {why}")


class Export:
    """A ZIP file or the folder it was unpacked to."""

    def __init__(self, path):
        self.archive = zipfile.ZipFile(path) if os.path.isfile(path) else None
        self.path = path

    def open(self, name):
        return self.archive.open(name) if self.archive else open(os.path.join(self.path, name), "rb")

    def rows(self, name):
        with self.open(name) as lines:
            number = 0
            try:
                for number, line in enumerate(lines, 1):
                    yield json.loads(line)
            except (ValueError, RecursionError, zipfile.BadZipFile, EOFError, OSError, zipfile.zlib.error):
                raise Broken(name, number, "the line cannot be read") from None


def data(row, name):
    try:
        return base64.b64decode(row[name], validate=True)
    except (KeyError, TypeError, binascii.Error):
        raise Broken(row.get("stream", "?"), row.get("seq", 0), f"{name} cannot be read") from None


def ticks(text):
    """An ISO 8601 instant in UTC, without trailing zeros of its fraction, so that two spellings of one instant are equal."""
    match = re.fullmatch(r"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d+))?(?:Z|\+00:00)", text)
    return match and (match[1], (match[2] or "").rstrip("0"))


def why_not_itself(row, body, payload):
    """Compares an event's columns and payload with its bytes."""
    try:
        said = json.loads(body.decode("utf-8"))
        if said["stream"] != row["stream"] or said["seq"] != row["seq"]:
            return "it was written for another place"
        columns = [("action", "type"), ("actor", "actor"), ("case", "reference"), ("caseVersion", "caseVersion")]
        if any(said.get(of) != row.get(column) for of, column in columns) or not ticks(said["atUtc"]) or ticks(said["atUtc"]) != ticks(row["at"]):
            return "its columns differ from its bytes"
    except (ValueError, KeyError, TypeError, AttributeError):
        return "its bytes are not an event"
    hashed, erased = said.get("payloadHash"), row.get("erasedAt")
    if payload is None:
        return "its payload is gone without a mark of erasure" if hashed and not erased else None
    if erased:
        return "it is marked as erased, but its payload says otherwise"
    return None if hashed == hashlib.sha256(payload).hexdigest() else "its payload does not give the payload's hash"


def check_roots(roots):
    """The roots follow one another; returns what they saw as {(stream, sequence): hash}."""
    previous, saw = ZERO, {}
    for root in sorted(roots, key=lambda root: root["day"]):
        heads, own = data(root, "heads"), data(root, "root")
        if data(root, "prevRoot") != previous or hashlib.sha256(previous + heads).digest() != own:
            raise Broken(f"root/{root['day']}", 0, "the daily root does not follow")
        for line in heads.decode("utf-8", "replace").splitlines():
            stream, seq, digest = (line.split(" ") + ["", "0", ""])[:3]
            saw[stream, int(seq) if seq.isdigit() else 0] = digest
        previous = own
    return saw


def check_events(export, heads, saw):
    """Every chain from its first byte; returns announced keys and counts."""
    stream, seq, previous, seen, keys, erased, recorded, count = None, 0, ZERO, set(), {}, [], {}, 0

    def end():
        if stream is None:
            return
        head = heads.get(stream)
        if head is None:
            raise Broken(stream, seq, "its chain has no head")
        if head["seq"] != seq:
            raise Broken(stream, min(head["seq"], seq) + 1, f"the chain ends at {seq}, its head says {head['seq']}")
        if data(head, "hash") != previous:
            raise Broken(stream, seq, "the head has another hash")

    for row in export.rows("events.jsonl"):
        if row.get("stream") != stream:
            end()
            stream, seq, previous = row.get("stream"), 0, ZERO
            if not isinstance(stream, str) or stream in seen:
                raise Broken(stream, row.get("seq"), "its stream is not in order")
            seen.add(stream)
        seq += 1
        body, own = data(row, "body"), data(row, "hash")
        payload = data(row, "payload") if row.get("payload") is not None else None
        if row.get("seq") != seq:
            raise Broken(stream, seq, f"event {seq} is missing")
        if data(row, "prevHash") != previous:
            raise Broken(stream, seq, "it does not follow the event before it")
        if hashlib.sha256(previous + body).digest() != own:
            raise Broken(stream, seq, "its bytes do not give its hash")
        why = why_not_itself(row, body, payload)
        if why:
            raise Broken(stream, seq, why)
        if saw.pop((stream, seq), own.hex()) != own.hex():
            raise Broken(stream, seq, "a daily root saw another hash")
        if row.get("erasedAt"):
            erased.append((stream, seq))
        what = json.loads(body).get("what") or ""
        if stream == "audit/keys" and row["type"] == "PublishKey":
            key_id, _, key = what.partition(" ")
            keys.setdefault(key_id, key)
        span = re.fullmatch(r"(\d+)-(\d+)", what) if stream.startswith("retention/") else None
        if span:
            recorded.setdefault(stream[len("retention/"):], []).append((int(span[1]), int(span[2])))
        previous, count = own, count + 1
    end()
    for stream in heads:
        if stream not in seen:
            raise Broken(stream, 1, "the whole chain is gone")
    for stream, seq in saw:
        raise Broken(stream, seq, "a daily root saw an event that is gone")
    for stream, seq in erased:
        if not any(first <= seq <= last for first, last in recorded.get(stream, [])):
            raise Broken(stream, seq, "its payload was erased without a record")
    return keys, count, len(seen)


def check_keys(export, roots, announced, trusted):
    """Each root names a key that the chain announced, that keys.json lists and, where asked, that the reader trusts."""
    with export.open("keys.json") as file:
        listed = {key["keyId"]: key["publicKey"] for key in json.load(file)}
    for key_id, key in {**announced, **listed}.items():
        if announced.get(key_id) != key or (roots and listed.get(key_id) != key):
            raise Broken("audit/keys", 0, f"key {key_id} is not the same in keys.json and in the chain")
    for root in roots:
        key_id, key = root["keyId"], root["publicKey"]
        fits = hashlib.sha256(data(root, "publicKey")).hexdigest()[:16] == key_id
        if not fits or announced.get(key_id) != key or (trusted and key_id not in trusted):
            raise Broken(f"root/{root['day']}", 0, "the daily root's key is unknown")


def der(signature):
    """The two 32-byte numbers of a signature in the form that openssl reads."""
    def number(part):
        part = part.lstrip(b"\0") or b"\0"
        part = b"\0" + part if part[0] > 127 else part
        return b"\x02" + bytes([len(part)]) + part

    both = number(signature[:32]) + number(signature[32:])
    return b"\x30" + bytes([len(both)]) + both


def check_signatures(roots, openssl):
    with tempfile.TemporaryDirectory() as folder:
        key, signature, root_file = (os.path.join(folder, name) for name in ("key.pem", "signature.der", "root"))
        for root in roots:
            for name, content in (
                (key, b"-----BEGIN PUBLIC KEY-----\n" + base64.encodebytes(data(root, "publicKey")) + b"-----END PUBLIC KEY-----\n"),
                (signature, der(data(root, "signature"))),
                (root_file, data(root, "root")),
            ):
                with open(name, "wb") as file:
                    file.write(content)
            done = subprocess.run([openssl, "dgst", "-sha256", "-verify", key, "-signature", signature, root_file], capture_output=True)
            if done.returncode != 0 or len(data(root, "signature")) != 64:
                raise Broken(f"root/{root['day']}", 0, "the daily root's signature is wrong")


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("export", nargs="?", default=os.path.dirname(os.path.abspath(__file__)))
    arguments.add_argument("--key", action="append", default=[], help="id of a key that you know from elsewhere; others are refused")
    arguments.add_argument("--root", action="append", default=[], help="a root (hex) that you know from elsewhere; it must be there")
    asked = arguments.parse_args()
    try:
        export = Export(asked.export)
        roots = list(export.rows("roots.jsonl"))
        heads = {head["stream"]: head for head in export.rows("heads.jsonl")}
        saw = check_roots(roots)
        openssl = shutil.which("openssl")
        if openssl:
            check_signatures(roots, openssl)
        announced, events, streams = check_events(export, heads, saw)
        check_keys(export, roots, announced, asked.key)
        for known in asked.root:
            if all(data(root, "root").hex() != known.lower() for root in roots):
                raise Broken("root", 0, f"the root {known} that you know is not there")
    except Broken as broken:
        print(f"BROKEN / ĐỨT: {broken}")
        return 1
    except (OSError, KeyError, TypeError, ValueError, zipfile.BadZipFile) as problem:
        print(f"NOT READABLE / KHÔNG ĐỌC ĐƯỢC: {asked.export}: {problem!r}")
        return 2
    print(f"INTACT / NGUYÊN VẸN: {events} events / sự kiện, {streams} streams / luồng, {len(roots)} daily roots / gốc ngày")
    if roots and not openssl:
        print("SIGNATURES NOT CHECKED / CHƯA KIỂM CHỮ KÝ: openssl is not installed / chưa cài openssl")
        return 2
    if roots and not asked.key:
        print("Keys / Khóa: " + ", ".join(sorted({root["keyId"] for root in roots})) + " – compare with the published ones / đối chiếu với khóa đã công bố")
    return 0


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8", errors="replace")
    sys.exit(main())
