using System.Net;
using System.Text.Json;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Approval;
using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.People;
using HiHub.Sandbox.Domain.Review;
using HiHub.Sandbox.Web.Hosting.Demo;

namespace HiHub.Sandbox.Web.Tests.Api;

/// <summary>INV-12 field by field, over a real case and real requests.</summary>
public sealed class SeeingACase(RunningOffice office)
{
    private static readonly string[] s_inner = ["ConfirmRiskLevel", "Consult", "Opine", "GiveLegalOpinion", "DeclareConflict", "Score", "Proposed", "DraftRulebook", "PrepareDecision", "SignDecision"];

    [Fact]
    public async Task as_its_applicant_shows_no_score_draft_opinion_or_inner_task()
    {
        var told = await office.TellAsync("token-payment", Stage.PendingDecision);
        await PrepareAsync(told);
        var seen = await See("app1", told);
        seen.Events.ShouldContain("Accept");
        seen.Events.Intersect(s_inner).ShouldBeEmpty();
        (await See("hod1", told)).Events.Intersect(s_inner).Order().ShouldBe(s_inner.Except(["SignDecision"]).Order());
        seen.Documents.Distinct().Intersect(["D01", "D02", "D03", "D04", "D05", "M06"]).ShouldBeEmpty();
        seen.Tasks.ShouldBeEmpty();
        seen.Clocks.Intersect(["assign", "submission"]).ShouldBeEmpty();
        seen.Parties.ShouldBe(["handler"]);
        seen.Text.ShouldNotContain("chr1");
        seen.Text.ShouldNotContain("competence-note-missing");
        var steps = (await (await (await office.As("app1")).GetAsync($"/api/v1/cases/{told.Reference}/timeline", TestContext.Current.CancellationToken)).ReadAsync()).GetProperty("entries");
        steps.EnumerateArray().Select(step => step.GetProperty("title").GetProperty("en").GetString()).ShouldNotContain("Council recommends a permit");
    }

    [Fact]
    public async Task as_its_applicant_shows_the_decision_once_it_is_issued()
    {
        var told = await office.TellAsync("token-payment", Stage.PendingDecision);
        var document = await PrepareAsync(told);
        (await See("app1", told)).Documents.ShouldNotContain("D05");
        (await Content("app1", told, document)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await told.ActAsync("dec1", ActionName.SignDecision, Signing(told, document));
        await told.ActAsync("dec1", ActionName.Permit, new Permit.Input { DocumentId = document });
        (await See("app1", told)).Documents.ShouldContain("D05");
        (await Content("app1", told, document)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task as_its_applicant_keeps_the_head_of_the_chain_in_sight()
    {
        var told = await office.TellAsync("token-payment", Stage.Council);
        var client = await office.As("app1");
        var head = (await client.CaseAsync(told.Reference!)).GetProperty("chainHead");
        var last = (await Rows(await office.As("hod1"), told, "events")).Last();
        (head.GetProperty("seq").GetInt64(), head.GetProperty("hash").GetString()).ShouldBe((last.GetProperty("seq").GetInt64(), last.GetProperty("hash").GetString()));
    }

    [Fact]
    public async Task as_a_council_member_hides_the_others_scores_until_all_have_scored()
    {
        var told = await office.TellAsync("token-payment", Stage.Council);
        string[] members = ["chr1", "cmb1", "cmb2", "cmb3", "cmb4", "cmb5", "cmb6"];
        (await See("cmb4", told)).Documents.ShouldBeEmpty("the bundle opens after the declaration");
        foreach (var member in members)
            await told.ActAsync(member, ActionName.DeclareConflict, new DeclareConflict.Input { HasConflict = member == "cmb6", Reason = "Cố vấn của đối tác." });
        (await See("cmb4", told)).Documents.ShouldNotBeEmpty();
        await told.ActAsync("cmb1", ActionName.Score, Scoring);
        (await Scorers("cmb4", told)).ShouldBeEmpty();
        (await Scorers("cmb1", told)).ShouldBe(["cmb1"]);
        (await Scorers("csc1", told)).ShouldBe(["cmb1"]);
        (await See("cmb4", told)).Tasks.ShouldBe(["score"]);
        foreach (var member in members.Except(["cmb1", "cmb6"]))
            await told.ActAsync(member, ActionName.Score, Scoring);
        (await Scorers("cmb4", told)).Count.ShouldBe(6);
        (await (await office.As("cmb6")).GetAsync($"/api/v1/cases/{told.Reference}", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task as_an_agency_shows_the_bundle_its_question_and_its_own_opinion()
    {
        var told = await office.TellAsync("token-payment", Stage.Accepted);
        var (shared, kept) = (told.Facts.Intake.Documents[0].Id, told.Facts.Intake.Documents[1].Id);
        await told.AssignAsync("hnd1", RiskLevel.L3);
        await told.ActAsync("hnd1", ActionName.Consult, new Consult.Input
        {
            Agencies = [new() { Organisation = "CATP", Questions = ["Biện pháp phòng, chống rửa tiền?"] }, new() { Organisation = "NHNN-KV1", Questions = ["Khâu quy đổi?"] }],
            Bundle = [shared],
        });
        (await See("con-police", told)).Tasks.ShouldBe(["opine"]);
        await told.OpineAsync("con-police", OpinionVerdict.Agree, "Thống nhất.");
        var seen = await See("con-police", told);
        seen.ShouldSatisfyAllConditions(
            () => seen.Events.ShouldBe(["Opine"]), () => seen.Tasks.ShouldBeEmpty(), () => seen.Clocks.ShouldBe(["consult"]), () => seen.Documents.ShouldHaveSingleItem());
        seen.Parties.ShouldBe(["handler", "consulted"], ignoreOrder: true);
        seen.Text.ShouldContain("Biện pháp phòng, chống rửa tiền");
        seen.Text.ShouldNotContain("Khâu quy đổi");
        seen.Text.ShouldNotContain("NHNN-KV1");
        (await Content("con-police", told, shared)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await Content("con-police", told, kept)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task as_legal_review_shows_the_dossier_but_no_scores()
    {
        var told = await office.TellAsync("token-payment", Stage.Drafting);
        var seen = await See("leg1", told);
        seen.Events.ShouldContain("GiveLegalOpinion");
        seen.Events.Intersect(["Score", "CouncilRecommend", "Proposed"]).ShouldBeEmpty();
        seen.Documents.Intersect(["D03", "D04"]).ShouldBeEmpty();
        seen.Documents.ShouldContain(nameof(DocumentKind.TestProject));
    }

    [Fact]
    public async Task as_another_applicant_shows_nothing_at_all()
    {
        var told = await office.TellAsync("token-payment", Stage.Accepted);
        var stranger = await office.As("app2");
        foreach (var part in new[] { "", "/events", "/clocks", "/documents", "/tasks", $"/documents/{told.Facts.Intake.Documents[0].Id}/content" })
            (await stranger.GetAsync($"/api/v1/cases/{told.Reference}{part}", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound, part);
    }

    [Fact]
    public async Task as_a_decider_of_another_authority_shows_no_draft()
    {
        var told = await office.TellAsync("p2p-lending", Stage.PendingDecision);
        (await See("dec-sbv", told)).Events.ShouldContain("DraftRulebook");
        var other = await See("dec1", told);
        (other.Events.Count, other.Documents.Count, other.Parties.Count).ShouldBe((0, 0, 0));
        var refused = await (await office.As("dec1")).ActAsync(told.Reference!, "return-to-drafting", new { reason = "Chưa rõ." }, $"{told.State.Version}");
        (await refused.CodeAsync()).ShouldBe("not-your-authority");
    }

    private static Score.Input Scoring { get; } =
        new() { Innovation = 4, PublicBenefit = 4, Readiness = 4, RiskControl = 4, ParticipantProtection = 4, LearningForLaw = 4 };

    private static SignDecision.Input Signing(DemoCase told, string document) =>
        new() { DocumentId = document, ContentHash = Decisions.Find(told.Facts, document)!.ContentHash, SignForm = SignForm.Kt };

    private static async Task<string> PrepareAsync(DemoCase told)
    {
        await told.ActAsync("hod1", ActionName.PrepareDecision, new PrepareDecision.Input { Template = "D05", Subject = "Cho phép thử nghiệm", Grounds = ["Luật Thủ đô"], Articles = ["Điều 1."] });
        return told.Facts.Approval.Decisions[^1].Id;
    }

    private sealed record Seen(
        IReadOnlyList<string> Events, IReadOnlyList<string> Documents, IReadOnlyList<string> Tasks, IReadOnlyList<string> Clocks, IReadOnlyList<string> Parties, string Text);

    private async Task<Seen> See(string who, DemoCase told)
    {
        var client = await office.As(who);
        var @case = await client.CaseAsync(told.Reference!);
        return new(
            Words(await Rows(client, told, "events"), "type"), Words(await Rows(client, told, "documents"), "kind"),
            [.. (await Rows(client, told, "tasks")).SelectMany(task => task.GetProperty("actions").EnumerateArray()).Select(name => name.GetString()!)],
            Words(await Rows(client, told, "clocks"), "kind"), Words([.. @case.GetProperty("parties").EnumerateArray()], "part"), @case.GetRawText());
    }

    private async Task<IReadOnlyList<string>> Scorers(string who, DemoCase told) =>
        Words([.. (await Rows(await office.As(who), told, "events")).Where(row => row.GetProperty("type").GetString() == "Score")], "actor");

    private async Task<HttpResponseMessage> Content(string who, DemoCase told, string document) =>
        await (await office.As(who)).GetAsync($"/api/v1/cases/{told.Reference}/documents/{document}/content", TestContext.Current.CancellationToken);

    private static async Task<List<JsonElement>> Rows(HttpClient client, DemoCase told, string part) =>
        [.. (await (await client.GetAsync($"/api/v1/cases/{told.Reference}/{part}", TestContext.Current.CancellationToken)).ReadAsync()).EnumerateArray()];

    private static List<string> Words(List<JsonElement> rows, string field) => rows.ConvertAll(row => row.GetProperty(field).GetString()!);
}
