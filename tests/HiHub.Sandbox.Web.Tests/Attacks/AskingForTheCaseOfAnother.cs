using System.Net;
using System.Text.RegularExpressions;
using HiHub.Sandbox.Web.Tests.Api;

namespace HiHub.Sandbox.Web.Tests.Attacks;

/// <summary>In every route there is: a case that is not one's own answers exactly as one that does not exist, and changes as little.</summary>
public sealed partial class AskingForTheCaseOfAnother(RunningOffice office)
{
    private const string Nowhere = "TN-ZZZZZZZZZZ";

    [Theory]
    [InlineData("app2", true)]
    [InlineData("con-police", true)]
    [InlineData("hub1", true)]
    [InlineData("adm1", true)]
    [InlineData("rul1", true)]
    [InlineData("int1", false)]
    [InlineData("dec1", false)]
    [InlineData("reg1", false)]
    public async Task finds_nothing_anywhere(string stranger, bool submitted)
    {
        var owner = await office.As("app1");
        var reference = await owner.FileAsync("token-payment");
        if (submitted)
            (await owner.ActAsync(reference, "submit", version: "1")).EnsureSuccessStatusCode();
        var before = await owner.VersionAsync(reference);
        using var intruder = await Intruder.SignInAsync(office, stranger);
        var told = new List<string>();
        foreach (var door in Door.All(office).Where(door => door.LeadsToACase))
            if (await TellsAsync(intruder, door, reference) is { } what)
                told.Add($"{door}: {what}");
        told.ShouldBeEmpty();
        (await owner.VersionAsync(reference)).ShouldBe(before);
    }

    [Fact]
    public void looks_at_every_address_of_a_case() =>
        Door.All(office).Count(door => door.LeadsToACase).ShouldBeGreaterThan(25);

    [Fact]
    public async Task by_a_document_of_another_case_finds_nothing()
    {
        var (owner, other) = (await office.As("app1"), await office.As("app2"));
        var (theirs, mine) = (await owner.FileAsync("token-payment"), await other.FileAsync("token-payment"));
        (await owner.AttachAsync(theirs, "testProject", "de-an.pdf", "%PDF-1.7\n%%EOF\n"u8.ToArray(), 1)).StatusCode.ShouldBe(HttpStatusCode.Created);
        var id = (await (await owner.GetAsync($"/api/v1/cases/{theirs}/documents", TestContext.Current.CancellationToken)).ReadAsync())[0].GetProperty("id").GetString();
        (await owner.GetAsync($"/api/v1/cases/{theirs}/documents/{id}/content", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
        foreach (var path in new[] { $"{mine}/documents/{id}", $"{theirs}/documents/{id}", $"{mine}/documents/..%2f..%2f{theirs}%2fdocuments%2f{id}" })
            (await other.GetAsync($"/api/v1/cases/{path}/content", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("TN-0000000001")]
    [InlineData("tn-' OR 1=1 --")]
    [InlineData("..%2F..%2Fetc%2Fpasswd")]
    [InlineData("%00")]
    [InlineData("TN-ＡＡＡＡＡＡＡＡＡＡ")]
    [InlineData("000.00.12.H26-261123-0007")]
    public async Task by_guessing_gets_one_answer(string guess)
    {
        var client = await office.As("app2");
        var answer = await client.GetAsync($"/api/v1/cases/{guess}", TestContext.Current.CancellationToken);
        ((int)answer.StatusCode).ShouldBeOneOf(400, 404);
        if (answer.StatusCode == HttpStatusCode.NotFound)
            (await answer.CodeAsync()).ShouldBe("not-found");
    }

    [Fact]
    public async Task by_counting_on_from_ones_own_is_hopeless()
    {
        var client = await office.As("app2");
        var references = new List<string>();
        for (var i = 0; i < 4; i++)
            references.Add(await client.FileAsync("token-payment"));
        references.ShouldBeUnique();
        // Fifty random bits: two neighbours share no more than chance gives them.
        references.Zip(references.Skip(1), (one, next) => one[3..].Zip(next[3..]).TakeWhile(pair => pair.First == pair.Second).Count()).Max().ShouldBeLessThan(5);
    }

    // Null where both answers are the same, and neither is a success.
    private static async Task<string?> TellsAsync(Intruder intruder, Door door, string reference)
    {
        using var theirs = await intruder.TryAsync(door, reference);
        using var nothing = await intruder.TryAsync(door, Nowhere);
        if (theirs.StatusCode != nothing.StatusCode)
            return $"{(int)theirs.StatusCode} instead of {(int)nothing.StatusCode}";
        if (theirs.IsSuccessStatusCode || (int)theirs.StatusCode >= 500)
            return $"{(int)theirs.StatusCode}";
        var (told, plain) = (await SaidAsync(theirs, reference), await SaidAsync(nothing, Nowhere));
        return door.IsPage || told == plain ? null : $"{told} instead of {plain}";
    }

    private static async Task<string> SaidAsync(HttpResponseMessage answer, string reference) =>
        TraceId().Replace((await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Replace(reference, "", StringComparison.Ordinal), "");

    [GeneratedRegex("""traceId":"[^"]*""")]
    private static partial Regex TraceId();
}
