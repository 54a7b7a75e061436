using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using HiHub.Sandbox.Web.Hosting.Demo;
using HiHub.Sandbox.Web.Tests.Api;
using HiHub.Sandbox.Web.Tests.Architecture;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Tests.Pages;

/// <summary>A filed dossier whose every line holds markup, as everybody who works on it reads it: pages, letters, values for a spreadsheet.</summary>
public sealed partial class ShowingMarkupAsText(RunningOffice office)
{
    private const string Hostile = "<img src=x onerror=alert(1)>";

    [Fact]
    public async Task on_every_page_and_letter_that_a_case_leads_to()
    {
        var applicant = await office.As("app1");
        var reference = await FileAsync(applicant);
        (await applicant.ActAsync(reference, "submit", version: $"{await applicant.VersionAsync(reference)}")).StatusCode.ShouldBe(HttpStatusCode.OK);
        var intake = await office.As("int1");
        var lacks = new { deficiencies = new[] { new { reason = "S04", path = "$.exit.refund", text = Hostile } } };
        (await intake.ActAsync(reference, "request-supplement", lacks, $"{await intake.VersionAsync(reference)}")).StatusCode.ShouldBe(HttpStatusCode.OK);
        foreach (var person in new[] { "int1", "hod1", "app1" })
        {
            using var visitor = new Visitor(office);
            await visitor.SignInAsync(person);
            (await ReadAllAsync(visitor, reference, ["/queue?box=team", "/queue?box=onHold", "/search?what=onerror", "/applications", $"/applications/{reference}/answer"])).ShouldBeGreaterThan(5, person);
        }
    }

    [Fact]
    public async Task in_the_portfolio_the_trial_and_the_values_for_a_spreadsheet()
    {
        var reference = (await office.TellAsync("token-payment", Stage.Launched)).Reference!;
        await office.ChangeAsync(db => db.Cases.Where(row => row.Reference == reference).ExecuteUpdateAsync(set => set.SetProperty(row => row.Title, $"=1+1{Hostile}")));
        using var visitor = new Visitor(office);
        await visitor.SignInAsync("reg1");
        (await ReadAllAsync(visitor, reference, ["/portfolio", $"/cases/{reference}/trial"])).ShouldBeGreaterThan(2);
        (await visitor.ReadAsync("/portfolio?format=csv")).ShouldContain($"\"'=1+1{Hostile}\"");
    }

    private static async Task<string> FileAsync(HttpClient client)
    {
        var dossier = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Sources.Root, "tests", "dossiers", "token-payment.json"), TestContext.Current.CancellationToken))!;
        foreach (var path in new[]
        {
            "applicant.name", "applicant.address", "applicant.legalRepresentative.name", "applicant.contact.name", "proposal.titleVi", "proposal.titleEn", "proposal.summary", "proposal.publicSummary",
            "innovation.novelty", "testPlan.objectives", "risk.businessContinuity", "protection.disclosureText", "exit.refund", "capacity.team", "submittedBy.name",
        })
            Put(dossier, path.Split('.'));
        foreach (var (list, name) in new[] { ("legalObstacles", "why"), ("testPlan.phases", "name"), ("testPlan.limits", "basis"), ("testPlan.participants", "description"), ("risk.register", "event"), ("kpis", "name") })
            foreach (var item in list.Split('.').Aggregate(dossier, (node, step) => node[step]!).AsArray())
                Put(item!, [name]);
        var answer = await client.PostAsync("/api/v1/applications", Http.Json(dossier.ToJsonString()), TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.Created, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return (await answer.ReadAsync()).GetProperty("reference").GetString()!;
    }

    private static void Put(JsonNode dossier, string[] path) => path.SkipLast(1).Aggregate(dossier, (node, step) => node[step]!)[path[^1]] = Hostile;

    /// <summary>Reads these pages, those of the case and all that they lead to; gives how many show the text.</summary>
    private static async Task<int> ReadAllAsync(Visitor visitor, string reference, string[] pages)
    {
        var (open, known, showing) = (new Queue<string>([.. pages, $"/cases/{reference}"]), new HashSet<string>(), 0);
        while (open.TryDequeue(out var address))
        {
            if (!known.Add(address))
                continue;
            using var answer = await visitor.GetAsync(address);
            ((int)answer.StatusCode).ShouldBeLessThan(500, address);
            if (answer.Content.Headers.ContentType?.MediaType is not ("text/html" or "image/svg+xml"))
                continue;
            var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            text.ShouldNotContain("<img src=x", customMessage: address);
            showing += text.Contains("&lt;img src=x", StringComparison.Ordinal) ? 1 : 0;
            foreach (Match link in Links().Matches(text))
                if (link.Groups[1].Value.Contains(reference, StringComparison.Ordinal))
                    open.Enqueue(WebUtility.HtmlDecode(link.Groups[1].Value));
        }
        return showing;
    }

    [GeneratedRegex("href=\"(/[^\"#]*)\"")]
    private static partial Regex Links();
}
