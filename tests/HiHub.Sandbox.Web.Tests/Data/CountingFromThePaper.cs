using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.Lifecycle;
using HiHub.Sandbox.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Tests.Data;

/// <summary>What a paper's arrival does to the clocks, and who may not touch it.</summary>
public sealed class CountingFromThePaper
{
    public static TheoryData<DatabaseProvider> On => Databases.All;

    [Theory, MemberData(nameof(On))]
    public async Task starts_the_check_on_the_day_it_came(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var received = house.Clock.Now.AddHours(-1);
        var reference = await EnterAsync(house, received);
        house.Clock.Now += TimeSpan.FromDays(2);
        await house.Act(reference, ActionName.Submit, Roster.Int1);

        var intake = await ClockAsync(house, reference, "intake");
        intake.Read().Events[0].At.ShouldBe(received);
        intake.DueAt.ShouldBe(DueDates.DueAt(intake.Read(), house.Get<HiHub.Sandbox.Data.Desk.LawBooks>().Current.Calendar));
        await house.Act(reference, ActionName.Accept, Roster.Int1, Walking.Acceptance());
        (await ClockAsync(house, reference, "total")).Read().Events[0].At.ShouldBe(house.Clock.Now);
        (await house.Verify()).Broken.ShouldBeNull();
    }

    [Theory, MemberData(nameof(On))]
    public async Task keeps_a_case_from_lapsing_once_the_answer_is_noted(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var (noted, forgotten) = (await ToSupplement(house), await ToSupplement(house));
        await house.Act(noted, ActionName.ReceivePaper, Roster.Int1, new ReceivePaper.Input { Paper = Paper(house.Clock.Now) });

        await house.Pass(days: 60);

        (await house.Case(forgotten)).State.ShouldBe(ApplicationState.Lapsed);
        var @case = await house.Case(noted);
        @case.State.ShouldBe(ApplicationState.SupplementIntake);
        var items = @case.Facts.Intake.OpenSupplement()!.Items;
        await house.Act(noted, ActionName.Supplement, Roster.Int1, new Supplement.Input { Answers = [.. items.Select(item => new ItemAnswer { Item = item.Id, Text = "Đã nộp bản giấy." })] });
        (await house.Case(noted)).State.ShouldBe(ApplicationState.Submitted);
        var again = await house.Query(db => db.Clocks.AsNoTracking().SingleAsync(row => row.Reference == noted && row.Kind == "intake" && !row.Closed));
        again.Read().Events[0].At.ShouldBe(@case.Facts.Intake.PaperAnswers[0].ReceivedAt);
        (await house.Verify()).Broken.ShouldBeNull();
    }

    [Theory, MemberData(nameof(On))]
    public async Task runs_on_with_what_was_left_when_it_goes_back(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var reference = await ToSupplement(house);
        var full = Left(house, (await WindowAsync(house, reference)).DueAt!.Value);
        await house.Pass(days: 7);
        var left = Left(house, (await WindowAsync(house, reference)).DueAt!.Value);
        left.ShouldBeInRange(1, full - 1);
        await house.Act(reference, ActionName.ReceivePaper, Roster.Int1, new ReceivePaper.Input { Paper = Paper(house.Clock.Now) });
        (await WindowAsync(house, reference)).DueAt.ShouldBeNull();
        await house.Pass(days: 60);
        await house.Act(reference, ActionName.ReturnPaper, Roster.Int1, new ReturnPaper.Input { Reason = "Giấy tờ của hồ sơ khác." });

        var clock = await WindowAsync(house, reference);
        clock.Read().Events.Select(one => one.Kind).ShouldBe([ClockEventKind.Started, ClockEventKind.Tolled, ClockEventKind.Untolled]);
        Left(house, clock.DueAt!.Value).ShouldBe(left);
        (await house.Query(db => db.Outbox.CountAsync(row => row.Reference == reference && row.Kind == "paper-returned"))).ShouldBe(1);
        await house.Act(reference, ActionName.ReceivePaper, Roster.Int1, new ReceivePaper.Input { Paper = Paper(house.Clock.Now) });
        await house.Act(reference, ActionName.ReturnPaper, Roster.Int1, new ReturnPaper.Input { Reason = "Không đọc được." });
        await house.Pass(days: 60);
        (await house.Case(reference)).State.ShouldBe(ApplicationState.Lapsed);
        (await house.Verify()).Broken.ShouldBeNull();
    }

    [Theory, MemberData(nameof(On))]
    public async Task follows_what_has_happened_since_it_came(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var reference = await ToSupplement(house);
        house.Clock.Now += TimeSpan.FromHours(1);
        var came = house.Clock.Now;
        await house.Act(reference, ActionName.ReceivePaper, Roster.Int1, new ReceivePaper.Input { Paper = Paper(came) });
        house.Clock.Now += TimeSpan.FromHours(5);
        var returned = house.Clock.Now;
        await house.Act(reference, ActionName.ReturnPaper, Roster.Int1, new ReturnPaper.Input { Reason = "Không đọc được." });
        house.Clock.Now += TimeSpan.FromHours(1);
        await house.Act(reference, ActionName.ReceivePaper, Roster.Int1, new ReceivePaper.Input { Paper = Paper(came) });
        (await WindowAsync(house, reference)).Read().Events.Select(one => one.At).TakeLast(3).ShouldBe([came, returned, returned]);
    }

    [Theory, MemberData(nameof(On))]
    public async Task stays_in_the_desks_sight_when_it_is_withdrawn(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var reference = await EnterAsync(house, house.Clock.Now);
        await house.Act(reference, ActionName.Withdraw, Roster.Int1, new Withdraw.Input { Reason = "Nhập nhầm." });

        (await house.Get<HiHub.Sandbox.Data.Desk.CaseDesk>().View(reference, Roster.Int1)).Case.State.ShouldBe(ApplicationState.Withdrawn);
        (await house.Query(db => HiHub.Sandbox.Data.Desk.Visibility.CasesVisibleTo(db, Roster.Int1).CountAsync())).ShouldBe(1);
        (await house.Query(db => HiHub.Sandbox.Data.Desk.Visibility.CasesVisibleTo(db, Roster.Hnd1).CountAsync())).ShouldBe(0);
        await Should.ThrowAsync<HiHub.Sandbox.Data.Desk.CaseNotFoundException>(() => house.Get<HiHub.Sandbox.Data.Desk.CaseDesk>().View(reference, Roster.Hnd1));
    }

    [Theory, MemberData(nameof(On))]
    public async Task comes_too_late_for_a_case_that_has_lapsed(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var reference = await ToSupplement(house);
        await house.Pass(days: 60);
        (await Should.ThrowAsync<ActionRefusedException>(() => house.Act(reference, ActionName.ReceivePaper, Roster.Int1, new ReceivePaper.Input { Paper = Paper(house.Clock.Now) })))
            .Refusal.Code.ShouldBe("not-in-state");
    }

    [Theory, MemberData(nameof(On))]
    public async Task is_nothing_for_an_officer_who_is_tied_to_the_applicant(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        await TieAsync(house, "int1");
        (await Should.ThrowAsync<ActionRefusedException>(() => EnterAsync(house, house.Clock.Now))).Refusal.Code.ShouldBe("excluded-by-interest");
        (await house.Query(db => db.Cases.CountAsync())).ShouldBe(0);
    }

    [Theory, MemberData(nameof(On))]
    public async Task keeps_tied_colleagues_out_before_they_can_look(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        await TieAsync(house, "int2");
        var reference = await EnterAsync(house, house.Clock.Now);
        (await house.Query(db => db.CaseConflicts.SingleAsync(row => row.Reference == reference))).Person.ShouldBe("int2");
    }

    private static async Task TieAsync(House house, string person)
    {
        await using var db = house.Db();
        db.Add(new RegisteredInterest { Id = $"LI-{person}", Person = person, Organisation = "ORG1", Relation = Relation.Family, Detail = "Em ruột là Giám đốc.", By = person, Since = house.Clock.Now });
        await db.SaveChangesAsync();
    }

    private static async Task<string> EnterAsync(House house, DateTimeOffset received) =>
        (await house.Act(null, ActionName.EnterDossier, Roster.Int1, new EnterDossier.Input { Organisation = "ORG1", Paper = Paper(received), Dossier = Walking.Dossier })).Reference;

    private static PaperReceipt Paper(DateTimeOffset received) => new() { Channel = PaperChannel.Counter, ReceivedAt = received, BroughtBy = "Trần Thu Hà", Signed = true };

    private static async Task<string> ToSupplement(House house)
    {
        var reference = await house.ToSubmitted();
        await house.Act(reference, ActionName.RequestSupplement, Roster.Int1, new RequestSupplement.Input { Deficiencies = [new RequestSupplement.Lack { Reason = "S01", Text = "Bổ sung giấy tờ còn thiếu." }] });
        return reference;
    }

    private static int Left(House house, DateTimeOffset due) =>
        house.Get<HiHub.Sandbox.Data.Desk.LawBooks>().Current.Calendar.WorkingDaysBetween(OfficeTime.DayOf(house.Clock.Now), OfficeTime.DayOf(due.AddTicks(-1)));

    private static Task<CaseClock> WindowAsync(House house, string reference) =>
        house.Query(db => db.Clocks.AsNoTracking().SingleAsync(row => row.Reference == reference && row.Kind == "supplement" && !row.Closed));

    private static Task<CaseClock> ClockAsync(House house, string reference, string kind) =>
        house.Query(db => db.Clocks.AsNoTracking().SingleAsync(row => row.Reference == reference && row.Kind == kind));
}
