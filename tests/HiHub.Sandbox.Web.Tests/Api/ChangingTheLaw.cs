using System.Net;
using System.Net.Http.Json;
using HiHub.Sandbox.Data.Rows;
using static HiHub.Sandbox.Web.Tests.Office.OfficeStory;

namespace HiHub.Sandbox.Web.Tests.Api;

public sealed class ChangingTheLaw(RunningOffice office)
{
    [Fact]
    public async Task lists_each_act_with_its_schema_and_why_it_is_not_yours()
    {
        var acts = (await (await (await office.As("rul1")).GetAsync("/api/v1/office/actions")).ReadAsync()).EnumerateArray().ToDictionary(act => act.GetProperty("name").GetString()!);
        acts["publish-law-draft"].GetProperty("whyNot").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        acts["publish-law-draft"].GetProperty("secondRole").GetString().ShouldBe("rul");
        acts["save-law-draft"].GetProperty("schema").ToString().ShouldContain("content");
        var mine = (await (await (await office.As("app1")).GetAsync("/api/v1/office/actions")).ReadAsync()).EnumerateArray();
        mine.Where(act => act.GetProperty("name").GetString()!.EndsWith("-law-draft", StringComparison.Ordinal)).ShouldAllBe(act => act.GetProperty("whyNot").GetProperty("code").GetString() == "not-your-role");
    }

    [Fact]
    public async Task is_drafted_read_proposed_and_seen_by_the_second_person()
    {
        var (author, other) = (await office.As("rul1"), await office.As("rul2"));
        var saved = await Send(author, "save-law-draft", Body(Change(LawKind.Pack, "regimes/KHCN-L93.json", pack => (pack["effectiveFrom"]) = "2028-01-01")));
        saved.StatusCode.ShouldBe(HttpStatusCode.OK, await saved.Content.ReadAsStringAsync());
        var id = (await saved.ReadAsync()).GetProperty("id").GetString();
        var draft = await (await other.GetAsync($"/api/v1/office/drafts/{id}")).ReadAsync();
        draft.GetProperty("content").GetProperty("code").GetString().ShouldBe("KHCN-L93");
        var proposed = await (await Send(author, "publish-law-draft", new { draftId = id, sha256 = draft.GetProperty("sha256").GetString() })).ReadAsync();
        var waiting = (await (await other.GetAsync("/api/v1/office/pending")).ReadAsync()).EnumerateArray().Single(one => one.GetProperty("id").GetString() == proposed.GetProperty("pending").GetString());
        (waiting.GetProperty("action").GetString(), waiting.GetProperty("proposer").GetString()).ShouldBe(("publish-law-draft", "rul1"));
        waiting.GetProperty("input").GetProperty("draftId").GetString().ShouldBe(id);
        var own = await Send(author, "confirm", new { pendingId = proposed.GetProperty("pending").GetString(), confirm = true });
        (own.StatusCode, await own.CodeAsync()).ShouldBe((HttpStatusCode.Conflict, "sod-3"));
        (await Send(other, "confirm", new { pendingId = proposed.GetProperty("pending").GetString(), confirm = true })).StatusCode.ShouldBe(HttpStatusCode.OK);
        var versions = await (await other.GetAsync("/api/v1/office/versions?kind=pack")).ReadAsync();
        versions.EnumerateArray().Count(row => row.GetProperty("code").GetString() == "KHCN-L93").ShouldBe(2);
        (await (await other.GetAsync("/api/v1/office/versions/pack/KHCN-L93/2")).ReadAsync()).GetProperty("approver").GetString().ShouldBe("rul2");
    }

    [Fact]
    public async Task answers_wrong_input_strangers_and_wrong_addresses_in_words()
    {
        var author = await office.As("rul1");
        (await (await Send(author, "save-law-draft", new { kind = "pack", mood = "sad" })).FieldsAsync()).ShouldBe(["$.mood"]);
        (await (await Send(author, "save-law-draft", new { kind = "pack", reason = "r", content = new { code = "X" } })).FieldsAsync()).ShouldContain("$.content.version");
        (await Send(author, "fly", new { })).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await Send(office.Anonymous(), "save-law-draft", new { })).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await (await office.As("app1")).GetAsync("/api/v1/office/drafts")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await author.GetAsync("/api/v1/office/drafts/D-0")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await author.GetAsync("/api/v1/office/versions?kind=song")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    internal static object Body(Sandbox.Data.Office.Law.SaveLawDraft.Input input) =>
        new { kind = input.Kind, basedOn = input.BasedOn, content = input.Content, reason = input.Reason, instrument = input.Instrument };

    internal static Task<HttpResponseMessage> Send(HttpClient client, string action, object input) => client.PostAsJsonAsync($"/api/v1/office/actions/{action}", input);
}
