using System.Net;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Web.Hosting.Demo;
using HiHub.Sandbox.Web.Tests.Api;
using HiHub.Sandbox.Workflows.Definitions;
using HiHub.Sandbox.Workflows.Rendering;
using Microsoft.Extensions.DependencyInjection;

namespace HiHub.Sandbox.Web.Tests.Pages;

public sealed class ReadingTheProcedure(RunningOffice office)
{
    [Fact]
    public async Task shows_where_a_case_stands_what_was_done_and_what_comes_next()
    {
        var told = await office.TellAsync("token-payment", Stage.Submitted);
        using var visitor = new Visitor(office);
        await visitor.SignInAsync("int1");
        var page = await visitor.ReadAsync($"/cases/{told.Reference}/workflow");
        page.ShouldContain("<strong>Kiểm tra thành phần hồ sơ</strong>");
        page.ShouldContain("flow__box--now");
        page.ShouldContain("flow__box--done");
        page.ShouldContain("Nộp hồ sơ");
        page.ShouldContain("Tiếp theo có thể là");
        page.ShouldContain("role=\"img\"");
    }

    [Fact]
    public async Task tells_an_applicant_only_of_its_own_steps()
    {
        var told = await office.TellAsync("token-payment", Stage.Consulting);
        using var applicant = new Visitor(office);
        await applicant.SignInAsync("app1");
        var page = await applicant.ReadAsync($"/cases/{told.Reference}/workflow");
        page.ShouldContain("flow__box--done");
        page.ShouldNotContain("flow__box--now");
        using var agency = new Visitor(office);
        await agency.SignInAsync("con-police");
        (await agency.GetAsync($"/cases/{told.Reference}/workflow")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await agency.ReadAsync($"/cases/{told.Reference}")).ShouldNotContain("/workflow");
    }

    [Fact]
    public async Task knows_only_the_procedures_of_the_case()
    {
        var told = await office.TellAsync("token-payment", Stage.Submitted);
        using var visitor = new Visitor(office);
        await visitor.SignInAsync("hnd1");
        (await visitor.GetAsync($"/cases/{told.Reference}/workflow?procedure=W-999")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public void draws_every_shown_activity_once_and_every_line_from_box_to_box()
    {
        foreach (var definition in office.App.Services.GetRequiredService<LawBooks>().Current.Engine.Definitions.Newest)
        {
            var chart = FlowChart.Of(definition);
            var layout = ChartLayout.Of(chart);
            chart.Nodes.Select(node => layout.Of(node.Id)).Distinct().Count().ShouldBe(chart.Nodes.Count, definition.DefinitionId);
            chart.Nodes.Count(node => node.State is null).ShouldBe(definition.Activities.Count(FlowChart.IsShown), definition.DefinitionId);
            foreach (var edge in chart.Edges)
                layout.Of(edge).ShouldSatisfyAllConditions(
                    line => line[0].ShouldBe(layout.Of(edge.From)), line => line[^1].ShouldBe(layout.Of(edge.To)),
                    line => line.Zip(line.Skip(1)).ShouldAllBe(pair => edge.From == edge.To || Math.Abs(pair.First.Layer - pair.Second.Layer) <= 1));
        }
    }

    [Fact]
    public void tells_two_versions_apart_in_words()
    {
        var law = office.App.Services.GetRequiredService<LawBooks>().Current;
        var before = law.Engine.Definitions.Of("application");
        DefinitionDiff.Between(before, before).ShouldBeEmpty();
        var text = before.Json.GetRawText().Replace("\"Kiểm tra thành phần hồ sơ\"", "\"Xem thành phần\"", StringComparison.Ordinal).Replace("\"version\": 3,", "\"version\": 4,", StringComparison.Ordinal);
        var read = DefinitionReader.Read(System.Text.Encoding.UTF8.GetBytes(text), "application.json", law.Names);
        read.Errors.ShouldBeEmpty();
        DefinitionDiff.Between(before, read.Definition!).ShouldContain(change => change.Words.Vi.Contains("tên việc đổi từ “Kiểm tra thành phần hồ sơ” thành “Xem thành phần”", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/workflows/visit/99")]
    [InlineData("/workflows/nothing/1")]
    [InlineData("/workflows/visit/1?against=99")]
    [InlineData("/workflows/drafts/D-0")]
    public async Task knows_no_other_procedures(string path)
    {
        using var visitor = new Visitor(office);
        await visitor.SignInAsync("rul1");
        (await visitor.GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task keeps_the_office_s_procedures_from_applicants_and_lets_only_their_authors_change_them()
    {
        using var applicant = new Visitor(office);
        await applicant.SignInAsync("app1");
        (await applicant.GetAsync("/workflows")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        using var administrator = new Visitor(office);
        await administrator.SignInAsync("adm1");
        (await administrator.ReadAsync("/workflows")).ShouldNotContain("handler=Save");
    }
}
