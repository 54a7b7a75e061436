using System.Net;
using HiHub.Sandbox.Domain.Lifecycle;
using HiHub.Sandbox.Web.Hosting.Demo;
using HiHub.Sandbox.Web.Tests.Api;

namespace HiHub.Sandbox.Web.Tests.Pages;

public sealed class ReadingThePortfolio(RunningOffice office)
{
    [Fact]
    public async Task shows_regulators_every_open_trial_with_its_state()
    {
        var trial = await office.TellAsync("token-payment", Stage.Launched);
        using var visitor = new Visitor(office);
        await visitor.SignInAsync("reg1");
        var page = await visitor.ReadAsync("/portfolio");
        page.ShouldContain(trial.Reference!);
        page.ShouldContain(">Đang thử nghiệm<");
        (await visitor.ReadAsync("/portfolio?State=active&Colour=green")).ShouldContain(trial.Reference!);
        (await visitor.ReadAsync("/portfolio?State=suspended")).ShouldNotContain(trial.Reference!);
        (await visitor.ReadAsync("/portfolio?Late=yes")).ShouldNotContain(trial.Reference!);
        var risk = (await office.FactsAsync(trial.Reference!)).Trial.RiskLevel;
        (await visitor.ReadAsync($"/portfolio?Risk={risk}")).ShouldContain(trial.Reference!);
        (await visitor.ReadAsync($"/portfolio?Risk={(risk == Domain.Intake.RiskLevel.L3 ? "L1" : "L3")}")).ShouldNotContain(trial.Reference!);
    }

    [Fact]
    public async Task leaves_out_what_is_no_trial()
    {
        var application = await office.TellAsync("token-payment", Stage.Accepted);
        using var visitor = new Visitor(office);
        await visitor.SignInAsync("mon1");
        (await visitor.ReadAsync("/portfolio")).ShouldNotContain(application.Reference!);
        (await visitor.ReadAsync("/portfolio?format=csv")).ShouldNotContain(application.Reference!);
    }

    [Fact]
    public async Task gives_the_same_as_values_for_a_spreadsheet()
    {
        var trial = await office.TellAsync("token-payment", Stage.Launched);
        using var visitor = new Visitor(office);
        await visitor.SignInAsync("reg1");
        var answer = await visitor.GetAsync($"/portfolio?State={nameof(TrialState.Active)}&format=csv");
        answer.Content.Headers.ContentType!.ToString().ShouldBe("text/csv; charset=utf-8");
        var lines = (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Split("\r\n");
        lines[0].ShouldEndWith("reference,dossierCode,organisation,title,regime,stateCode,state,phase,risk,lastDay,green,yellow,orange,red,lateReports");
        lines.Where(line => line.StartsWith(trial.Reference! + ",", StringComparison.Ordinal)).ShouldHaveSingleItem().ShouldContain(",Đang thử nghiệm,");
    }

    [Theory]
    [InlineData("app1")]
    [InlineData("hnd1")]
    [InlineData("con-police")]
    public async Task is_not_for_others(string person)
    {
        using var visitor = new Visitor(office);
        await visitor.SignInAsync(person);
        (await visitor.GetAsync("/portfolio")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await visitor.ReadAsync("/queue")).ShouldNotContain("/portfolio");
    }

    [Theory]
    [InlineData("?State=7")]
    [InlineData("?Risk=L9")]
    [InlineData("?Colour=blue")]
    [InlineData("?format=xml")]
    [InlineData("?After=TN-00000000000000000000")]
    public async Task knows_no_other_words(string query)
    {
        using var visitor = new Visitor(office);
        await visitor.SignInAsync("reg1");
        (await visitor.GetAsync("/portfolio" + query)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
