using System.Diagnostics;
using System.Security.Cryptography;
using HiHub.Sandbox.Benchmarks.Hosting;
using HiHub.Sandbox.Data.Evidence;
using HiHub.Sandbox.Data.Lanes;
using HiHub.Sandbox.Data.Rows;
using static HiHub.Sandbox.Benchmarks.Figures;

namespace HiHub.Sandbox.Benchmarks.Audit;

/// <summary>Verifying every chain of a database against hashing the same bytes on one core.</summary>
internal static class AuditBenchmark
{
    private const int PerCase = 40;

    public static async Task RunAsync(Bench bench)
    {
        var events = bench.Sized(20_000, 1_000_000);
        await using var office = await Office.OpenAsync(bench.NewFolder("audit"), null, bench.Stop);
        var pieces = await FillAsync(office, events, bench.Stop);
        var (rates, verified, raw) = (new List<double>(), new List<double>(), new List<double>());
        var bytes = 0L;
        for (var round = 0; round < bench.Sized(2, 3); round++)
        {
            raw.Add(Hash(pieces, events));
            var started = Stopwatch.GetTimestamp();
            var report = await office.Get<AuditTrail>().Verify(bench.Stop);
            verified.Add(Stopwatch.GetElapsedTime(started).TotalSeconds);
            if (report.Broken is not null || report.Events != events)
                throw new InvalidOperationException($"The chain we filled does not verify: {report}");
            bytes = report.Bytes;
            rates.Add(raw[^1] / verified[^1]);
        }
        bench.Report.Say($"{events} events in {events / PerCase} streams, {Megabytes(bytes)}: verified in {verified.Median():0.0} s ({events / verified.Median() / 1000:0} thousand a second), raw SHA-256 {raw.Median():0.0} s ({bytes / raw.Median() / 1024 / 1024:0} MB/s)");
        bench.Report.AtLeast(
            $"audit verification of {events} events against one core's SHA-256 over the same bytes", rates.Median(), 0.5, Percent,
            "Each event is also read from the database and its columns compared with its body, which costs more than hashing some 1 KB.");
    }

    /// <summary>Chains as the desk writes them; gives the bytes hashed for one event of each kind.</summary>
    private static async Task<List<byte[]>> FillAsync(Office office, int events, CancellationToken stop)
    {
        var lane = await office.Database.Rent(stop);
        var tables = office.Database.Tables;
        var pieces = new List<byte[]>();
        for (var stream = 0; stream < events / PerCase; stream += 200)
        {
            var statements = new List<Statement>();
            for (var one = stream; one < Math.Min(stream + 200, events / PerCase); one++)
            {
                var chain = Chain(Fill.Clones.Reference(one)).ToList();
                statements.AddRange(chain.Select(tables.AuditEvent.Insert));
                statements.Add(tables.ChainHead.Insert(new() { Stream = chain[^1].Stream, Seq = chain[^1].Seq, Hash = chain[^1].Hash, ChangedAt = chain[^1].At }));
                if (one == 0)
                    pieces.AddRange(chain.SelectMany(link => new[] { (byte[])[.. link.PrevHash, .. link.Body], link.Payload! }));
            }
            await office.Database.InTransaction(lane, () => lane.Write(statements, stop), stop);
        }
        await office.Database.Return(lane, sound: true);
        return pieces;
    }

    private static IEnumerable<AuditEvent> Chain(string reference)
    {
        var previous = AuditBody.Genesis;
        for (var seq = 1; seq <= PerCase; seq++)
        {
            var payload = System.Text.Encoding.UTF8.GetBytes($$"""{"input":{"verdict":"agree","text":"{{new string('x', 100 + seq * 8)}}"},"steps":[{"instance":"W-1","activity":"application@1/opinions","did":"heard"}]}""");
            var link = AuditLink.Make(Entry(reference, seq), previous, payload);
            previous = link.Hash;
            yield return link;
        }
    }

    private static AuditEntry Entry(string reference, int seq) => new()
    {
        Stream = reference,
        Seq = seq,
        AtUtc = Office.Opening.AddMinutes(seq),
        Type = "Opine",
        Actor = "con-police",
        Organisation = "CATP",
        Role = "CON",
        Case = reference,
        From = "A7/–",
        To = "A7/–",
        CaseVersion = seq,
        Pack = "HN-LTD2026",
        PackVersion = 1,
        Calendar = "vn-2026.1",
        Definitions = ["application@1"],
        AuthMethod = "password",
        Ip = "203.0.113.7",
    };

    /// <summary>Seconds to hash all events' bytes once, payloads too, on this thread.</summary>
    private static double Hash(List<byte[]> pieces, int events)
    {
        Span<byte> hash = stackalloc byte[32];
        var started = Stopwatch.GetTimestamp();
        for (var stream = 0; stream < events / PerCase; stream++)
            foreach (var piece in pieces)
                SHA256.HashData(piece, hash);
        return Stopwatch.GetElapsedTime(started).TotalSeconds;
    }
}
