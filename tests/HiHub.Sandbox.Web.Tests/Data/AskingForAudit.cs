using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Approval;
using HiHub.Sandbox.Domain.Lifecycle;
using HiHub.Sandbox.Domain.Monitoring;
using HiHub.Sandbox.Domain.People;
using HiHub.Sandbox.Domain.Review;
using HiHub.Sandbox.Web.Features.Evidence;
using Person = HiHub.Sandbox.Data.Rows.Person;

namespace HiHub.Sandbox.Web.Tests.Data;

/// <summary>Each saved view finds the case that is at fault and not the one beside it.</summary>
public sealed class AskingForAudit
{
    private static readonly DateOnly s_day = new(2026, 12, 1);

    public static TheoryData<DatabaseProvider> On => Databases.All;

    [Theory, MemberData(nameof(On))]
    public async Task finds_what_is_overdue_now(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var reference = await house.ToConsulting();
        (await Found(house, "overdue-now")).ShouldBeEmpty();
        house.Clock.Now = house.Clock.Now.AddDays(200);
        var found = await Found(house, "overdue-now");
        found.ShouldNotBeEmpty();
        found.ShouldAllBe(line => line.StartsWith($"{reference} "));
    }

    [Theory, MemberData(nameof(On))]
    public async Task finds_a_signature_by_someone_whose_drafting_stands_in_the_trail(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var (bad, good) = (await house.ToConsulting(), await house.ToConsulting());
        await house.Tamper(bad, facts => Signed(facts, "hnd1"), ApplicationState.Permitted);
        await house.Tamper(good, facts => Signed(facts, "dec1"), ApplicationState.Permitted);
        (await Found(house, "signed-by-drafter")).ShouldBe([$"{bad} QD-1"]);
    }

    [Theory, MemberData(nameof(On))]
    public async Task finds_votes_of_people_tied_to_the_applicant(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        await People(house);
        var reference = await house.ToConsulting();
        await house.Tamper(reference, facts => facts with
        {
            Review = facts.Review with
            {
                Council = new(house.Clock.Now, s_day, "chr1", "csc1", [new("same-org", "X", true), new("same-tax", "X", true), new("declared", "X", true), new("free", "X", true)])
                {
                    Scores = [.. new[] { "same-org", "same-tax", "declared", "free" }.Select(person => new CouncilScore(person, 3, 3, 3, 3, 3, 3))],
                },
            },
            People = facts.People with { Conflicts = [new ConflictDeclaration("declared", true, "", house.Clock.Now)] },
        }, ApplicationState.RuleDrafting);
        (await Found(house, "undeclared-links")).ShouldBe([$"{reference} same-org", $"{reference} same-tax"]);
    }

    [Theory, MemberData(nameof(On))]
    public async Task finds_what_a_trial_has_left_undone(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var (bad, good) = (await house.ToAccepted(), await house.ToAccepted());
        await house.Tamper(good, facts => facts with { Approval = facts.Approval with { Permit = Permit(s_day.AddDays(60)) } }, ApplicationState.Permitted, TrialState.Active);
        await house.Tamper(bad, facts => facts with { Approval = facts.Approval with { Permit = Permit(Walked(house), "C-1", "C-2") }, Trial = Neglected(house.Clock.Now) }, ApplicationState.Permitted, TrialState.Suspended);
        (await Found(house, "unverified-conditions")).ShouldBe([$"{bad} C-2"]);
        (await Found(house, "waivers-past-end")).ShouldBe([$"{bad} W-1"]);
        (await Found(house, "reports-late-twice")).ShouldBe([$"{bad} "]);
        (await Found(house, "long-suspensions")).ShouldBe([$"{bad} SP-1"]);
        (await Found(house, "holds-without-incident")).ShouldBe([$"{bad} H-1"]);
        (await Found(house, "fast-approvals", days: 10)).ShouldBe([$"{bad} QD-1"]);
    }

    [Theory, MemberData(nameof(On))]
    public async Task finds_a_refusal_that_names_no_criterion(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var (bad, good) = (await house.ToAccepted(), await house.ToAccepted());
        await house.Tamper(bad, facts => facts, ApplicationState.Refused);
        await house.Tamper(good, facts => facts with { Approval = facts.Approval with { RefusedFor = [new(RefusalReason.R03, "…")] } }, ApplicationState.Refused);
        (await Found(house, "refusals-without-criterion")).ShouldBe([$"{bad} "]);
    }

    [Theory, MemberData(nameof(On))]
    public async Task goes_on_where_the_last_page_ended(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        List<string> references = [];
        for (var i = 0; i < 53; i++)
        {
            references.Add(await house.ToSubmitted());
            await house.Tamper(references[i], facts => facts, ApplicationState.Refused);
        }
        var first = await Page(house, "refusals-without-criterion", "");
        var second = await Page(house, "refusals-without-criterion", first.Next!);
        (first.Items.Count, second.Items.Count, second.Next).ShouldBe((50, 3, null));
        first.Items.Concat(second.Items).Select(row => row.Reference).ShouldBe(references, ignoreOrder: true);
    }

    private static async Task<IReadOnlyList<string>> Found(House house, string view, int days = 10) =>
        [.. (await Page(house, view, "", days)).Items.Select(row => $"{row.Reference} {row.Subject}")];

    private static async Task<AuditViewPage> Page(House house, string view, string after, int days = 10)
    {
        await using var db = house.Db();
        var question = new AuditQuestion(house.Clock.Now, house.Get<LawBooks>().Current.Calendar, days);
        return await AuditViewPages.ReadAsync(db, AuditView.All.Single(one => one.Name == view), Roster.Reg1, question, after, TestContext.Current.CancellationToken);
    }

    private static DateOnly Walked(House house) => HiHub.Sandbox.Domain.Law.OfficeTime.DayOf(house.Clock.Now);

    private static CaseFacts Signed(CaseFacts facts, string by) =>
        facts with { Approval = facts.Approval with { Decisions = [new("QD-1", "D05", "00", "mon1", DateTimeOffset.UnixEpoch, ActionName.Permit, SignedBy: by)] } };

    private static PermitDecision Permit(DateOnly issued, params string[] conditions) =>
        new("QD-1", issued, "UBND", SignForm.Tm, PermissionMode.Both, issued, 12, issued.AddMonths(12), 1, [], [],
            [.. conditions.Select(id => new PermitCondition(id, "Ký quỹ", "Bồi thường", "Không có cách khác", true))], []);

    private static TrialFacts Neglected(DateTimeOffset now) =>
        new()
        {
            LaunchedAt = now.AddDays(-200),
            Conditions = [new("C-1", [], VerifiedBy: "mon1", VerifiedAt: now), new("C-2", [])],
            Scope = new(s_day.AddYears(1), 1, [], [Waiver("W-1", now.AddDays(-10)), Waiver("W-2", now.AddDays(10))], []),
            OverdueReports = [3],
            Reports = [new(1, s_day, s_day, now, now, true, ReportState.Accepted, 0, 0), new(2, s_day, s_day, now, now, false, ReportState.Accepted, 0, 0)],
            Suspensions = [new("SP-1", GroundCode.G01, now.AddDays(-91), false, "QD-2", []), new("SP-2", GroundCode.G01, now.AddDays(-50), false, "QD-3", [], now)],
            Holds = [new("H-1", HoldTrigger.Other, now, now, false, EndedAt: now), new("H-2", HoldTrigger.Other, now, now, false, "I-1", now)],
        };

    private static LegalWaiver Waiver(string id, DateTimeOffset to) =>
        new(id, "Luật", "Điều 1", "", "", "", HiHub.Sandbox.Domain.Law.OfficeTime.DayOf(to).AddDays(-100), HiHub.Sandbox.Domain.Law.OfficeTime.DayOf(to), "");

    private static async Task People(House house)
    {
        await using var db = house.Db();
        var applicant = await db.Organisations.FindAsync("ORG1") ?? db.Organisations.Add(new Organisation { Code = "ORG1" }).Entity;
        applicant.TaxCode = "0101";
        db.Organisations.AddRange(new Organisation { Code = "SISTER", TaxCode = "0101" }, new Organisation { Code = "OTHER", TaxCode = "0202" });
        foreach (var (person, organisation) in new[] { ("same-org", "ORG1"), ("same-tax", "SISTER"), ("declared", "ORG1"), ("free", "OTHER") })
        {
            db.Users.Add(new Person(person, person));
            db.PersonRoles.Add(new PersonRole { PersonId = person, Organisation = organisation, Role = Role.Cmb });
        }
        await db.SaveChangesAsync();
    }
}
