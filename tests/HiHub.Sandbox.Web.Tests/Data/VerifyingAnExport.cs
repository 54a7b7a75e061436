using System.Text.Json.Nodes;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Evidence;

namespace HiHub.Sandbox.Web.Tests.Data;

/// <summary>Our verifier and the one that travels in the export, written apart, agree on good and on tampered files.</summary>
public sealed class VerifyingAnExport : IAsyncLifetime
{
    private ExportedTrail _good = null!;
    private string _reference = "";

    public static TheoryData<string> Tamperings => [.. Tampering.All.Keys];

    public async ValueTask InitializeAsync()
    {
        await using var house = await House.Open(DatabaseProvider.Sqlite);
        _reference = await house.ToAccepted();
        await house.Get<EvidenceLog>().Read(_reference, Roster.Reg1, "case", house.Clock.Now);
        await house.Get<DailyRoots>().Seal(house.Clock.Now);
        house.Clock.Now = house.Clock.Now.AddDays(1);
        await house.ToSubmitted();
        await house.Get<DailyRoots>().Seal(house.Clock.Now);
        _good = await ExportedTrail.Of(house);
    }

    public ValueTask DisposeAsync()
    {
        _good.Dispose();
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task passes_over_an_honest_one(bool unpacked)
    {
        (await _good.Ours()).Broken.ShouldBeNull();
        var (exit, output) = await _good.Theirs(unpacked: unpacked);
        exit.ShouldBe(0, output);
        output.ShouldContain("INTACT");
        output.ShouldContain("2 daily roots");
    }

    [Theory, MemberData(nameof(Tamperings))]
    public async Task names_stream_and_sequence_of(string tampering)
    {
        using var bad = _good.Copy();
        var (tamper, named) = Tampering.All[tampering];
        tamper(bad, _reference);
        var (stream, seq) = named(_reference);
        var ours = (await bad.Ours()).Broken.ShouldNotBeNull();
        ours.Stream.ShouldStartWith(stream);
        ours.Seq.ShouldBe(seq);
        var (exit, output) = await bad.Theirs();
        exit.ShouldBe(1, output);
        output.ShouldContain($"stream {ours.Stream}, sequence {ours.Seq}: {ours.Why.En}");
    }

    [Fact]
    public async Task says_clearly_that_signatures_were_not_checked_without_openssl()
    {
        var (exit, output) = await _good.Theirs(openssl: false);
        exit.ShouldBe(2, output);
        output.ShouldContain("SIGNATURES NOT CHECKED");
    }

    [Fact]
    public async Task holds_it_to_what_was_published()
    {
        var (exit, output) = await _good.Theirs(arguments: ["--key", "0000000000000000"]);
        (exit, output.Contains("key is unknown")).ShouldBe((1, true), output);
        using var cut = _good.Copy();
        var last = "";
        cut.Rewrite("roots.jsonl", roots => roots.Where(root => root != roots[^1] || Remember(root, out last)));
        (await cut.Theirs()).Exit.ShouldBe(0);
        (await cut.Theirs(arguments: ["--root", last])).Exit.ShouldBe(1);
        (await _good.Theirs(arguments: ["--root", last])).Exit.ShouldBe(0);
    }

    [Theory]
    [InlineData("events.jsonl", "{\"stream\":")]
    [InlineData("events.jsonl", "null\n")]
    [InlineData("heads.jsonl", "[]\n")]
    [InlineData("roots.jsonl", "{\"day\":7}\n")]
    public async Task refuses_what_cannot_be_read(string name, string content)
    {
        using var bad = _good.Copy();
        bad.Replace(name, content);
        (await bad.Ours()).Broken.ShouldNotBeNull();
        (await bad.Theirs()).Exit.ShouldBeGreaterThan(0);
        await File.WriteAllTextAsync(bad.Zip, "no zip at all", TestContext.Current.CancellationToken);
        (await bad.Ours()).Broken.ShouldNotBeNull().Stream.ShouldBe("zip");
    }

    [Fact]
    public async Task of_one_case_holds_its_streams_and_no_others()
    {
        await using var house = await House.Open(DatabaseProvider.Sqlite);
        var (mine, other) = (await house.ToSubmitted(), await house.ToSubmitted());
        await house.Get<EvidenceLog>().Read(mine, Roster.Reg1, "case", house.Clock.Now);
        await house.Get<DailyRoots>().Seal(house.Clock.Now);
        using var trail = await ExportedTrail.Of(house, mine);
        var report = await trail.Ours();
        (report.Events, report.Streams, report.Roots, report.Broken).ShouldBe((3, 2, 0, null));
        var (exit, output) = await trail.Theirs();
        exit.ShouldBe(0, output);
        using var zip = System.IO.Compression.ZipFile.OpenRead(trail.Zip);
        foreach (var entry in zip.Entries)
            new StreamReader(entry.Open()).ReadToEnd().ShouldNotContain(other);
    }

    // Always false, so that the caller's filter drops the root it remembers.
    private static bool Remember(JsonObject root, out string hex)
    {
        hex = Convert.ToHexStringLower(Convert.FromBase64String((string)root["root"]!));
        return false;
    }
}
