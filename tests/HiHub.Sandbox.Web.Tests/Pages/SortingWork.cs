using System.Text.RegularExpressions;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Web.Features;
using HiHub.Sandbox.Web.Hosting.Demo;
using HiHub.Sandbox.Web.Tests.Api;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HiHub.Sandbox.Web.Tests.Pages;

public sealed class SortingWork(RunningOffice office)
{
    [Fact]
    public async Task gives_several_cases_at_once_and_says_which_were_refused_and_why()
    {
        var (first, second) = ((await office.TellAsync("refused", Stage.Accepted)).Reference!, (await office.TellAsync("refused", Stage.Accepted)).Reference!);
        using var head = new Visitor(office);
        await head.SignInAsync("hod1");
        const string Page = "/queue?box=unassigned&act=assign";
        var page = await head.ReadAsync(Page);
        page.ShouldContain($"value=\"{first}@");
        var key = Regex.Match(page, "name=\"_key\" value=\"([^\"]+)").Groups[1].Value;
        var fields = Visitor.Fields(("_key", key), ("chosen", Regex.Match(page, $"{first}@\\d+").Value), ("chosen", $"{second}@1"), ("official", "hnd1")).ToList();
        (await TextAsync(await head.PostAsync(Page, fields))).ShouldContain("Đã giao 1 hồ sơ, 1 hồ sơ không giao được.");
        var again = await TextAsync(await head.PostAsync(Page, fields));
        again.ShouldContain("Đã giao 1 hồ sơ, 1 hồ sơ không giao được.");
        (await office.FactsAsync(first)).People.Parts.ShouldContain(part => part.Holder == "hnd1");
        (await office.FactsAsync(second)).People.Parts.ShouldNotContain(part => part.Part == Part.Handler);
        (await head.ReadAsync("/queue?box=done")).ShouldContain(first);
    }

    [Fact]
    public async Task asks_for_a_person_and_for_cases()
    {
        await office.TellAsync("refused", Stage.Accepted);
        using var head = new Visitor(office);
        await head.SignInAsync("hod1");
        const string Page = "/queue?box=unassigned&act=assign";
        (await TextAsync(await head.PostAsync(Page, Visitor.Fields(("official", ""))))).ShouldContain("Giao cho: hãy chọn một người.");
        (await TextAsync(await head.PostAsync(Page, Visitor.Fields(("official", "hnd1"))))).ShouldContain("Hãy đánh dấu ít nhất một hồ sơ.");
    }

    [Fact]
    public async Task keeps_work_of_other_agencies_out_of_the_teams_box()
    {
        var reference = (await office.TellAsync("token-payment", Stage.Consulting)).Reference!;
        foreach (var (person, organisation) in new[] { ("con-police", "CATP"), ("con-sbv", "NHNN-KV1") })
        {
            using var agency = await office.As(person);
            var items = (await (await agency.GetAsync("/api/v1/queue?box=team", TestContext.Current.CancellationToken)).ReadAsync()).GetProperty("items").EnumerateArray();
            items.Where(item => item.GetProperty("reference").GetString() == reference).Select(item => item.GetProperty("assignee").GetString()).ShouldBe([organisation]);
        }
    }

    [Fact]
    public async Task shows_deciders_the_work_of_their_own_authority()
    {
        var reference = (await office.TellAsync("token-payment", Stage.PendingDecision)).Reference!;
        foreach (var (person, sees) in new[] { ("dec1", true), ("dec-sbv", false) })
        {
            using var decider = new Visitor(office);
            await decider.SignInAsync(person);
            (await decider.ReadAsync("/queue?box=team")).Contains(reference, StringComparison.Ordinal).ShouldBe(sees, person);
        }
    }

    [Fact]
    public async Task tells_how_long_a_case_lies_with_its_applicant()
    {
        var reference = (await office.TellAsync("incomplete", Stage.Supplement)).Reference!;
        using var desk = new Visitor(office);
        await desk.SignInAsync("int1");
        var page = await desk.ReadAsync("/queue?box=onHold&order=latest");
        page.ShouldContain(reference);
        page.ShouldContain("Số ngày chờ");
    }

    /// <summary>Whatever the box and however full: one index for each run, no sorting, no scan.</summary>
    [Fact]
    public async Task reads_every_box_in_the_order_of_an_index()
    {
        await using var scope = office.App.Services.CreateAsyncScope();
        var work = scope.ServiceProvider.GetRequiredService<WorkBoxes>();
        var db = scope.ServiceProvider.GetRequiredService<SandboxDb>();
        var actors = Enum.GetValues<Role>().Except([Role.System]).Select(role => new Actor("someone", "SOMEWHERE", [role]));
        var after = new WorkCursor(DateTimeOffset.UnixEpoch, "TN-A", "TN-A/S-1");
        var queries =
            from actor in actors
            from box in Enum.GetValues<QueueBox>()
            from asked in new WorkQuestion[] { new(box), new(box, after), new(box, after, LatestFirst: true) }
            from query in work.Pages(actor, asked)
            select query;
        foreach (var sql in queries.Select(query => query.ToQueryString()).Where(sql => !sql.Contains("WHERE 0")).Distinct())
            (await PlanAsync(db, sql)).Where(step => step.Contains("TEMP B-TREE") || step.StartsWith("SCAN w", StringComparison.Ordinal)).ShouldBeEmpty(sql);
        (await PlanAsync(db, "SELECT * FROM work_item AS w ORDER BY title")).ShouldContain(step => step.Contains("TEMP B-TREE"));
    }

    private static async Task<IReadOnlyList<string>> PlanAsync(SandboxDb db, string sql)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        await db.Database.OpenConnectionAsync();
        command.CommandText = $"EXPLAIN QUERY PLAN {Regex.Replace(sql, "^\\.param set .*\\n", "", RegexOptions.Multiline)}";
        foreach (Match parameter in Regex.Matches(command.CommandText, "@\\w+"))
            if (!command.Parameters.Contains(parameter.Value))
                command.Parameters.Add(new Microsoft.Data.Sqlite.SqliteParameter(parameter.Value, "0"));
        await using var reader = await command.ExecuteReaderAsync();
        var steps = new List<string>();
        while (await reader.ReadAsync())
            steps.Add(reader.GetString(3));
        return steps;
    }

    private static Task<string> TextAsync(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}
