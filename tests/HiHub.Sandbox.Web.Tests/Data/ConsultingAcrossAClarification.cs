using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.Lifecycle;
using HiHub.Sandbox.Domain.People;
using HiHub.Sandbox.Domain.Review;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Tests.Data;

/// <summary>Leaving appraisal for a clarification loses no question that agencies still have to answer (domain §4.11.1), and the council's time runs from the closing (T16).</summary>
public sealed class ConsultingAcrossAClarification
{
    public static TheoryData<DatabaseProvider> On => Databases.All;

    [Theory, MemberData(nameof(On))]
    public async Task goes_on_without_being_asked_again(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var reference = await house.ToConsulting();
        await house.Act(reference, ActionName.Opine, Roster.ConPolice, Walking.Opinion, "*");
        await Ask(house, reference);
        await house.Act(reference, ActionName.Opine, Roster.ConBank, Walking.Opinion, "*");
        (await house.Case(reference)).State.ShouldBe(ApplicationState.SupplementAppraisal);
        await Answer(house, reference);
        (await house.Case(reference)).State.ShouldBe(ApplicationState.Consulting);
        (await Asked(house, reference)).ShouldBe(["SXD"]);
        (await MeetingDue(house, reference)).ShouldBeNull();
        await house.Act(reference, ActionName.Opine, Roster.ConBuilding, Walking.Opinion, "*");
        (await house.Case(reference)).State.ShouldBe(ApplicationState.Appraising);
        (await house.Verify()).Broken.ShouldBeNull();
    }

    [Theory, MemberData(nameof(On))]
    public async Task closes_while_the_applicant_still_answers(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var reference = await house.ToConsulting();
        await Ask(house, reference);
        foreach (var agency in new[] { Roster.ConPolice, Roster.ConBank, Roster.ConBuilding })
            await house.Act(reference, ActionName.Opine, agency, Walking.Opinion, "*");
        (await house.Case(reference)).State.ShouldBe(ApplicationState.SupplementAppraisal);
        (await Asked(house, reference)).ShouldBeEmpty();
        await Answer(house, reference);
        (await house.Case(reference)).State.ShouldBe(ApplicationState.Appraising);
    }

    [Theory, MemberData(nameof(On))]
    public async Task ends_in_silence_when_its_time_is_over_meanwhile(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var reference = await house.ToConsulting();
        await house.Pass(days: 6);
        await Ask(house, reference);
        await house.Pass(days: 7);
        var @case = await house.Case(reference);
        @case.State.ShouldBe(ApplicationState.SupplementAppraisal);
        @case.Facts.Review.Consultations.ShouldAllBe(one => one.Overdue);
        await Answer(house, reference);
        (await house.Case(reference)).State.ShouldBe(ApplicationState.Appraising);
    }

    [Theory, MemberData(nameof(On))]
    public async Task starts_the_councils_time_when_it_closes_and_not_when_it_is_convened(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var reference = await house.ToConsulting();
        foreach (var agency in new[] { Roster.ConPolice, Roster.ConBank, Roster.ConBuilding })
            await house.Act(reference, ActionName.Opine, agency, Walking.Opinion, "*");
        var closed = OfficeTime.DayOf(house.Clock.Now);
        var due = OfficeTime.EndOf(house.Get<LawBooks>().Current.Calendar.AddWorkingDays(closed, 10));
        (await MeetingDue(house, reference)).ShouldBe(due);
        await house.Pass(days: 3);
        await house.Act(reference, ActionName.ConveneCouncil, Roster.Hod1, Convening(house));
        (await MeetingDue(house, reference)).ShouldBe(due);
    }

    private static ConveneCouncil.Input Convening(House house) =>
        new()
        {
            MeetsOn = house.Get<LawBooks>().Current.Calendar.AddWorkingDays(OfficeTime.DayOf(house.Clock.Now), 4),
            Chair = "chr1",
            Secretary = "csc1",
            Members =
            [
                new() { Person = "chr1", Organisation = "SKHCN" }, new() { Person = "cmb1", Organisation = "SKHCN" }, new() { Person = "cmb2", Organisation = "SKHCN" },
                new() { Person = "cmb4", Organisation = "VIEN-CNTT" }, new() { Person = "cmb5", Organisation = "DHBK" },
            ],
        };

    private static async Task Ask(House house, string reference)
    {
        var proposed = await house.Act(reference, ActionName.RequestClarification, Roster.Hnd1, new RequestClarification.Input
        {
            Reason = "Hồ sơ nêu chưa rõ.",
            Stage = "Thẩm định",
            LegalBasis = "Quy chế",
            Questions = ["Hạn mức tính theo ngày nào?"],
        });
        await house.Act(reference, ActionName.Confirm, Roster.Hod1, new Confirm.Input { PendingId = proposed.PendingId!, Confirmed = true });
    }

    private static async Task Answer(House house, string reference)
    {
        var question = (await house.Case(reference)).Facts.Review.OpenClarification()!.Questions[0];
        await house.Act(reference, ActionName.Clarify, Roster.App1, new Clarify.Input { Answers = [new ItemAnswer { Item = question.Id, Text = "Theo ngày giao dịch." }] });
    }

    private static Task<List<string?>> Asked(House house, string reference) =>
        house.Query(db => db.WorkItems.Where(row => row.Reference == reference && row.ClosedAt == null && row.Part == Part.Consulted).Select(row => row.Assignee).ToListAsync());

    private static Task<DateTimeOffset?> MeetingDue(House house, string reference) =>
        house.Query(db => db.Clocks.Where(row => row.Reference == reference && row.Kind == "council-meeting" && !row.Closed).Select(row => row.DueAt).FirstOrDefaultAsync());
}
