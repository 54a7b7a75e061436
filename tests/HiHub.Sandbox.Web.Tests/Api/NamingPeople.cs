using System.Net;

namespace HiHub.Sandbox.Web.Tests.Api;

public sealed class NamingPeople(RunningOffice office)
{
    private static readonly string[] s_checks = ["jurisdiction", "documents", "readable", "signature"];

    [Theory]
    [InlineData("nobody9")]
    [InlineData("app1")]
    [InlineData("dec1")]
    public async Task who_do_not_hold_the_role_is_refused(string handler)
    {
        var (reference, _) = await Accepted();
        var answer = await Act("hod1", reference, "assign", new { handler });
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.FieldsAsync()).ShouldBe(["$.handler"]);
    }

    [Fact]
    public async Task of_an_agency_that_does_not_exist_is_refused_and_the_asked_see_only_what_they_were_sent()
    {
        var (reference, document) = await Accepted();
        await Done("hod1", reference, "assign", new { handler = "hnd1" });
        await Done("hnd1", reference, "confirm-risk-level", new { level = "l3", reason = "Theo hồ sơ." });
        var unknown = await Act("hnd1", reference, "consult", new { agencies = new[] { new { organisation = "NOWHERE", questions = new[] { "?" } } } });
        (await unknown.FieldsAsync()).ShouldBe(["$.agencies[0].organisation"]);
        await Done("hnd1", reference, "consult", new { agencies = new[] { new { organisation = "CATP", questions = new[] { "?" } } }, bundle = new[] { document } });
        var seen = await (await (await office.As("con-police")).GetAsync($"/api/v1/cases/{reference}/documents", TestContext.Current.CancellationToken)).ReadAsync();
        seen.EnumerateArray().Where(row => row.GetProperty("origin").GetString() == "received").Select(row => row.GetProperty("id").GetString()).ShouldBe([document]);
        (await (await office.As("con-sbv")).GetAsync($"/api/v1/cases/{reference}/documents", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task with_a_day_that_does_not_exist_is_told_in_words()
    {
        var (reference, _) = await Accepted();
        await Done("hod1", reference, "assign", new { handler = "hnd1" });
        foreach (var (day, code) in new[] { ("31/02/2027", "wrong-date"), ("2027-02-31", "wrong-date"), ("9999-12-31", "date-out-of-range") })
        {
            var wrong = await Act("hnd1", reference, "consult", new { agencies = new[] { new { organisation = "CATP", questions = new[] { "?" }, dueOn = day } } });
            var error = (await wrong.ReadAsync()).GetProperty("errors")[0];
            (error.GetProperty("path").GetString(), error.GetProperty("code").GetString()).ShouldBe(("$.agencies[0].dueOn", code));
        }
    }

    [Fact]
    public async Task for_legal_review_opens_the_case_from_appraisal_on()
    {
        var (reference, _) = await Accepted();
        (await Act("leg1", reference, "give-legal-opinion", new { text = "Có vướng mắc.", obstacleExists = true })).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await Done("hod1", reference, "assign", new { handler = "hnd1" });
        await Done("leg1", reference, "give-legal-opinion", new { text = "Có vướng mắc.", obstacleExists = true });
    }

    private async Task<(string Reference, string Document)> Accepted()
    {
        var applicant = await office.As("app1");
        var reference = await applicant.FileAsync("token-payment");
        await applicant.AttachAsync(reference, "testProject", "de-an.pdf", "%PDF-1.4 a"u8.ToArray(), 1);
        await applicant.AttachAsync(reference, "personnelFile", "nhan-su.pdf", "%PDF-1.4 b"u8.ToArray(), 2);
        var documents = await (await applicant.GetAsync($"/api/v1/cases/{reference}/documents", TestContext.Current.CancellationToken)).ReadAsync();
        await Done("app1", reference, "submit", new { });
        var refused = await (await Act("int1", reference, "accept", new { passed = s_checks })).ReadAsync();
        refused.GetProperty("code").GetString().ShouldBe("dossier-incomplete");
        await Done("int1", reference, "accept", new { passed = s_checks, satisfied = Lacking.Select(path => new { path, reason = "Đã đối chiếu bản chính." }) });
        return (reference, documents[0].GetProperty("id").GetString()!);
    }

    private static IEnumerable<string> Lacking =>
        Data.Walking.Acceptance().Satisfied.Select(one => one.Path);

    private async Task<HttpResponseMessage> Act(string who, string reference, string action, object input)
    {
        var version = await (await office.As("app1")).VersionAsync(reference);
        return await (await office.As(who)).ActAsync(reference, action, input, $"\"{version}\"");
    }

    private async Task Done(string who, string reference, string action, object input)
    {
        var answer = await Act(who, reference, action, input);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
