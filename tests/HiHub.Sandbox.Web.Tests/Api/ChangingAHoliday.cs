using System.Net;
using System.Net.Http.Json;
using HiHub.Sandbox.Data.Rows;
using static HiHub.Sandbox.Web.Tests.Api.ChangingTheLaw;
using static HiHub.Sandbox.Web.Tests.Office.OfficeStory;

namespace HiHub.Sandbox.Web.Tests.Api;

/// <summary>A running system of its own, since its calendar changes.</summary>
public sealed class ChangingAHoliday
{
    [Fact]
    public async Task by_two_people_recomputes_and_reports_over_http()
    {
        await using var office = new RunningOffice();
        await office.InitializeAsync();
        var (applicant, author, other, admin) = (await office.As("app1"), await office.As("rul1"), await office.As("rul2"), await office.As("adm1"));
        var head = await office.As("hod1");
        var reference = await applicant.FileAsync("token-payment");
        (await applicant.ActAsync(reference, "submit", version: "1")).StatusCode.ShouldBe(HttpStatusCode.OK);
        var before = (await applicant.CaseAsync(reference)).GetProperty("clocks")[0];
        var tomorrow = DateOnly.FromDateTime(DateTime.Parse(before.GetProperty("lastDay").GetString()!, System.Globalization.CultureInfo.InvariantCulture));

        var change = Change(LawKind.Calendar, "calendars/vn.json", calendar => calendar["closures"] = new System.Text.Json.Nodes.JsonArray(new System.Text.Json.Nodes.JsonObject
        {
            ["agency"] = "all",
            ["from"] = $"{tomorrow:yyyy-MM-dd}",
            ["to"] = $"{tomorrow:yyyy-MM-dd}",
            ["vi"] = "Mất điện",
            ["en"] = "Power cut",
            ["source"] = "Thông báo 3/TB",
            ["confidence"] = "article",
        }), basedOn: "vn-2026.11");
        var id = (await (await Send(author, "save-law-draft", Body(change))).ReadAsync()).GetProperty("id").GetString();
        var what = await (await other.PostAsync($"/api/v1/office/drafts/{id}/what-if", null)).ReadAsync();
        what.GetProperty("clocks").EnumerateArray().ShouldHaveSingleItem().GetProperty("reference").GetString().ShouldBe("", "who writes the law sees no cases");
        what = await (await head.PostAsync($"/api/v1/office/drafts/{id}/what-if", null)).ReadAsync();
        what.GetProperty("clocks").EnumerateArray().ShouldContain(clock => clock.GetProperty("reference").GetString() == reference);
        var draft = await (await other.GetAsync($"/api/v1/office/drafts/{id}")).ReadAsync();
        var proposed = await (await Send(author, "publish-law-draft", new { draftId = id, sha256 = draft.GetProperty("sha256").GetString(), lettersSeen = true })).ReadAsync();
        (await Send(other, "confirm", new { pendingId = proposed.GetProperty("pending").GetString(), confirm = true })).StatusCode.ShouldBe(HttpStatusCode.OK);
        var now = (await (await admin.PostAsJsonAsync("/api/v1/dev/clock/advance", new { to = TimeProvider.System.GetUtcNow().AddMinutes(1) })).ReadAsync()).GetProperty("now").GetString();
        now.ShouldNotBeNull();

        var affected = await (await head.GetAsync("/api/v1/office/calendar/vn-test/affected")).ReadAsync();
        var moved = affected.EnumerateArray().Single(row => row.GetProperty("reference").GetString() == reference);
        moved.GetProperty("dueBefore").GetString().ShouldBe(before.GetProperty("dueAt").GetString());
        var after = (await applicant.CaseAsync(reference)).GetProperty("clocks")[0];
        after.GetProperty("dueAt").GetString().ShouldBe(moved.GetProperty("dueAfter").GetString());
        after.GetProperty("explanation").ToString().ShouldContain("Power cut");
        (await author.GetAsync("/api/v1/office/calendar/vn-0/affected")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await applicant.GetAsync("/api/v1/office/calendar/vn-test/affected")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }
}
