using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace HiHub.Sandbox.Web.Tests.Data;

/// <summary>Ways to forge an exported trail.</summary>
internal static class Tampering
{
    /// <summary>By name: what is done to an export, given a case's reference, and which link the verifiers name.</summary>
    public static IReadOnlyDictionary<string, (Action<ExportedTrail, string> Do, Func<string, (string Stream, long Seq)> Named)> All { get; } =
        new Dictionary<string, (Action<ExportedTrail, string> Do, Func<string, (string Stream, long Seq)> Named)>
        {
            ["one byte of a body"] = (Body(2, bytes => bytes[40] ^= 1), At(2)),
            ["one byte of a payload"] = (Field(2, "payload", bytes => bytes[10] ^= 1), At(2)),
            ["a cut tail"] = (Events((list, reference) => list.Where(row => !Is(row, reference, 3))), At(3)),
            ["a removed event"] = (Events((list, reference) => list.Where(row => !Is(row, reference, 2))), At(2)),
            ["two swapped events"] = (Events(Swapped), At(1)),
            ["a removed stream"] = (Events((list, reference) => list.Where(row => (string?)row["stream"] != reference)), At(1)),
            ["a changed projection"] = (Set(1, "actor", "app2"), At(1)),
            ["a changed time"] = (Set(1, "at", "2026-01-01T00:00:00Z"), At(1)),
            ["a payload erased without a record"] = (Erased, At(2)),
            ["a payload taken away"] = (Set(2, "payload", null), At(2)),
            ["a chain made anew"] = (ChainedAnew, At(3)),
            ["a wrong signature"] = (Root((root, _) => Change(root, "signature", bytes => bytes[5] ^= 1)), _ => ("root/", 0)),
            ["a changed root"] = (Root((root, _) => Change(root, "heads", bytes => bytes[20] ^= 1)), _ => ("root/", 0)),
            ["a root signed by another key"] = (Root((root, _) => Resign(root)), _ => ("root/", 0)),
        };

    private static Func<string, (string, long)> At(long seq) => reference => (reference, seq);

    private static bool Is(JsonObject row, string reference, long seq) => (string?)row["stream"] == reference && (long?)row["seq"] == seq;

    private static Action<ExportedTrail, string> Events(Func<List<JsonObject>, string, IEnumerable<JsonObject>> change) =>
        (trail, reference) => trail.Rewrite("events.jsonl", list => change(list, reference));

    private static Action<ExportedTrail, string> Set(long seq, string field, string? value) =>
        Events((list, reference) => list.Select(row => { if (Is(row, reference, seq)) row[field] = value; return row; }));

    private static Action<ExportedTrail, string> Field(long seq, string field, Action<byte[]> change) =>
        Events((list, reference) => list.Select(row => { if (Is(row, reference, seq)) Change(row, field, change); return row; }));

    private static Action<ExportedTrail, string> Body(long seq, Action<byte[]> change) => Field(seq, "body", change);

    private static Action<ExportedTrail, string> Root(Action<JsonObject, string> change) =>
        (trail, reference) => trail.Rewrite("roots.jsonl", list => list.Select((root, i) => { if (i == 0) change(root, reference); return root; }));

    private static void Change(JsonObject row, string field, Action<byte[]> change)
    {
        var bytes = Convert.FromBase64String((string)row[field]!);
        change(bytes);
        row[field] = Convert.ToBase64String(bytes);
    }

    private static List<JsonObject> Swapped(List<JsonObject> list, string reference)
    {
        var (one, two) = (list.FindIndex(row => Is(row, reference, 1)), list.FindIndex(row => Is(row, reference, 2)));
        (list[one], list[two]) = (list[two], list[one]);
        return list;
    }

    private static void Erased(ExportedTrail trail, string reference)
    {
        Set(2, "payload", null)(trail, reference);
        Set(2, "erasedAt", "2026-12-01T00:00:00+00:00")(trail, reference);
    }

    // Another actor in event 2, and every hash after it computed anew, head included.
    private static void ChainedAnew(ExportedTrail trail, string reference)
    {
        var previous = new byte[32];
        trail.Rewrite("events.jsonl", list => [.. list.Select(row => (string?)row["stream"] == reference ? Linked(row) : row)]);
        trail.Rewrite("heads.jsonl", list => list.Select(head => { if ((string?)head["stream"] == reference) head["hash"] = Convert.ToBase64String(previous); return head; }));

        JsonObject Linked(JsonObject row)
        {
            var body = Convert.FromBase64String((string)row["body"]!);
            if ((long?)row["seq"] == 2)
            {
                body = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(body).Replace("\"app1\"", "\"app9\"", StringComparison.Ordinal));
                row["actor"] = "app9";
            }
            (row["body"], row["prevHash"]) = (Convert.ToBase64String(body), Convert.ToBase64String(previous));
            previous = SHA256.HashData([.. previous, .. body]);
            row["hash"] = Convert.ToBase64String(previous);
            return row;
        }
    }

    private static void Resign(JsonObject root)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var publicKey = key.ExportSubjectPublicKeyInfo();
        root["publicKey"] = Convert.ToBase64String(publicKey);
        root["keyId"] = Convert.ToHexStringLower(SHA256.HashData(publicKey))[..16];
        root["signature"] = Convert.ToBase64String(key.SignData(Convert.FromBase64String((string)root["root"]!), HashAlgorithmName.SHA256));
    }
}
