using System.Net;
using HiHub.Sandbox.Web.Tests.Api;

namespace HiHub.Sandbox.Web.Tests.Pages;

/// <summary>What an applicant finds on the pages of a case beside what everybody finds there.</summary>
public sealed class ReadingMyCase(RunningOffice office)
{
    [Fact]
    public async Task opens_a_paper_with_the_page_s_own_session()
    {
        var client = await office.As("app1");
        var reference = await client.FileAsync("token-payment");
        var pdf = "%PDF-1.7\n%%EOF\n"u8.ToArray();
        (await client.AttachAsync(reference, "testProject", "de-an.pdf", pdf, 1)).StatusCode.ShouldBe(HttpStatusCode.Created);
        using var applicant = await Applicant.SignInAsync(office);
        var id = (await office.FactsAsync(reference)).Intake.Documents.ShouldHaveSingleItem().Id;
        (await applicant.ReadAsync($"/applications/{reference}/documents")).ShouldContain($"/cases/{reference}/documents/{id}");
        (await applicant.ReadAsync($"/cases/{reference}/documents")).ShouldContain($"/cases/{reference}/documents/{id}");
        var paper = await applicant.GetAsync($"/cases/{reference}/documents/{id}");
        (await paper.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldBe(pdf);
        paper.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        (await applicant.GetAsync($"/cases/{reference}/documents/D-999")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var stranger = await Applicant.SignInAsync(office, "app2", "ORG3");
        (await stranger.GetAsync($"/cases/{reference}/documents/{id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task is_told_what_stands_against_filing_and_keeps_the_dossier()
    {
        using var applicant = await Applicant.SignInAsync(office);
        await applicant.BeginAsync();
        var answer = await applicant.SendAsync(applicant.At("check"), []);
        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await Applicant.TextAsync(answer)).ShouldContain("Hồ sơ còn");
        (await applicant.GetAsync(applicant.At("submitted"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task files_once_however_often_it_is_sent()
    {
        var reference = await (await office.As("app1")).FileAsync("token-payment");
        using var applicant = await Applicant.SignInAsync(office);
        var opened = await applicant.ReadAsync($"/applications/{reference}/check");
        for (var i = 0; i < 2; i++)
            (await applicant.SendAsync(opened, $"/applications/{reference}/check", [])).Headers.Location!.ToString().ShouldBe($"/applications/{reference}/submitted");
        (await applicant.ReadAsync($"/applications/{reference}/submitted")).ShouldContain(reference);
        (await applicant.GetAsync($"/applications/{reference}/summary")).Headers.Location!.ToString().ShouldBe($"/applications/{reference}/check");
    }
}
