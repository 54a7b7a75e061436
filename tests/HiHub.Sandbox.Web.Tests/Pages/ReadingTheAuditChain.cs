using System.Net;
using HiHub.Sandbox.Data.Evidence;
using HiHub.Sandbox.Web.Hosting.Demo;
using HiHub.Sandbox.Web.Tests.Api;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HiHub.Sandbox.Web.Tests.Pages;

public sealed class ReadingTheAuditChain(RunningOffice office)
{
    [Fact]
    public async Task shows_who_did_what_and_that_the_chain_is_whole()
    {
        var told = await office.TellAsync("token-payment", Stage.Accepted);
        using var visitor = new Visitor(office);
        await visitor.SignInAsync("reg1");
        var page = await visitor.ReadAsync($"/cases/{told.Reference}/audit");
        page.ShouldContain("Nguyên vẹn");
        page.ShouldContain("Tiếp nhận hồ sơ");
        (await visitor.ReadAsync($"/cases/{told.Reference}/audit?Act=Submit")).ShouldNotContain("<td>Tiếp nhận hồ sơ");
        (await visitor.ReadAsync($"/cases/{told.Reference}/audit?Person=nobody")).ShouldContain("Không có sự kiện nào như vậy.");
        (await visitor.ReadAsync($"/cases/{told.Reference}/audit?From=2001-01-01&Through=2001-01-02")).ShouldContain("Không có sự kiện nào như vậy.");
    }

    [Fact]
    public async Task names_the_event_at_which_a_chain_breaks()
    {
        var told = await office.TellAsync("token-payment", Stage.Submitted);
        var head = await HeadAsync(told.Reference!, 7);
        using var visitor = new Visitor(office);
        await visitor.SignInAsync("reg1");
        var page = await visitor.ReadAsync($"/cases/{told.Reference}/audit?lang=en");
        page.ShouldContain($"stream {told.Reference} breaks at event {head + 1}: the chain ends at {head}, its head says {head + 7}");
    }

    [Fact]
    public async Task shows_the_roots_that_a_case_is_under()
    {
        var told = await office.TellAsync("token-payment", Stage.Submitted);
        await using var scope = office.App.Services.CreateAsyncScope();
        var today = scope.ServiceProvider.GetRequiredService<TimeProvider>().GetUtcNow();
        await scope.ServiceProvider.GetRequiredService<DailyRoots>().Seal(today.AddDays(1), TestContext.Current.CancellationToken);
        var chain = await scope.ServiceProvider.GetRequiredService<AuditTrail>().VerifyCase(told.Reference!, TestContext.Current.CancellationToken);
        chain.Report.Broken.ShouldBeNull();
        chain.RootOver(1).ShouldNotBeNull().Day.ShouldBe(DailyRoots.DayToSeal(today.AddDays(1)).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        chain.RootOver(chain.Roots[^1].Seq + 1).ShouldBeNull();
    }

    [Fact]
    public async Task gives_the_same_events_as_values_and_to_inspectors_the_whole_chain()
    {
        var told = await office.TellAsync("token-payment", Stage.Submitted);
        using var inspector = new Visitor(office);
        await inspector.SignInAsync("reg1");
        (await inspector.ReadAsync($"/cases/{told.Reference}/audit?format=csv")).ShouldContain(",Submit,");
        var zip = await inspector.GetAsync($"/cases/{told.Reference}/audit?format=zip");
        zip.Content.Headers.ContentType!.ToString().ShouldBe("application/zip");
        await using var file = await zip.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        (await AuditTrail.VerifyExport(file, TestContext.Current.CancellationToken)).Broken.ShouldBeNull();
        using var handler = new Visitor(office);
        await handler.SignInAsync("hnd1");
        (await handler.GetAsync($"/cases/{told.Reference}/audit?format=zip")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task hides_a_case_from_strangers_and_from_applicants_what_is_not_theirs()
    {
        var told = await office.TellAsync("token-payment", Stage.Consulting);
        using var stranger = new Visitor(office);
        await stranger.SignInAsync("hub1");
        (await stranger.GetAsync($"/cases/{told.Reference}/audit")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var applicant = new Visitor(office);
        await applicant.SignInAsync("app1");
        var page = await applicant.ReadAsync($"/cases/{told.Reference}/audit");
        page.ShouldContain("Nguyên vẹn");
        page.ShouldNotContain("value=\"Consult\"");
    }

    /// <summary>Moves the head behind the office's back; gives where it stood.</summary>
    private async Task<long> HeadAsync(string reference, int by)
    {
        var stood = 0L;
        await office.ChangeAsync(async db =>
        {
            stood = await db.ChainHeads.Where(head => head.Stream == reference).Select(head => head.Seq).SingleAsync();
            await db.ChainHeads.Where(head => head.Stream == reference).ExecuteUpdateAsync(row => row.SetProperty(head => head.Seq, head => head.Seq + by));
        });
        return stood;
    }
}
