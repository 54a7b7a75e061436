using System.Net;
using HiHub.Sandbox.Web.Features.Intake;
using HiHub.Sandbox.Web.Hosting.Demo;
using HiHub.Sandbox.Web.Tests.Api;

namespace HiHub.Sandbox.Web.Tests.Pages;

public sealed class ReadingADossier(RunningOffice office)
{
    [Fact]
    public async Task shows_it_to_the_office_and_to_no_agency()
    {
        var reference = (await office.TellAsync("token-payment", Stage.Consulting)).Reference!;
        using var handler = new Visitor(office);
        await handler.SignInAsync("hnd1");
        WebUtility.HtmlDecode(await handler.ReadAsync($"/cases/{reference}/dossier")).ShouldContain("Công ty Cổ phần Công nghệ Sông Tô");
        (await handler.GetAsync($"/cases/{reference}/dossier?version=99")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var agency = new Visitor(office);
        await agency.SignInAsync("con-police");
        (await agency.GetAsync($"/cases/{reference}/dossier")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public void tells_what_came_what_went_and_what_was_changed()
    {
        var rows = DossierRow.Join([("A", "1"), ("B", "2"), ("C", "3")], [("A", "1"), ("C", "4"), ("D", "5")]);
        rows.ShouldBe([new("A", "1", "1", false), new("C", "3", "4", true), new("D", null, "5", true), new("B", "2", null, true)]);
        DossierRow.Join(null, [("A", "1")]).ShouldBe([new("A", null, "1", false)]);
    }
}
