using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.People;
using HiHub.Sandbox.Domain.Review;

namespace HiHub.Sandbox.Web.Hosting.Demo;

/// <summary>From assignment to the recommendation.</summary>
internal static class ReviewSteps
{
    public static async Task AssignAsync(this DemoCase @case, string handler, RiskLevel level)
    {
        await @case.ActAsync("hod1", ActionName.Assign, new Assign.Input { Handler = handler, Note = "Thụ lý, báo cáo kết quả theo thời hạn trên phiếu kiểm soát." });
        await @case.WorkingDaysAsync(1);
        await @case.ActAsync(handler, ActionName.ConfirmRiskLevel, new ConfirmRiskLevel.Input { Level = level });
    }

    public static Task ConsultAsync(this DemoCase @case, string handler, params Consult.Agency[] agencies) =>
        @case.ActAsync(handler, ActionName.Consult, new Consult.Input
        {
            Agencies = agencies,
            Bundle = [.. @case.Facts.Intake.Documents.Where(document => document.Kind is not DocumentKind.PersonnelFile).Select(document => document.Id)],
        });

    public static Task OpineAsync(this DemoCase @case, string who, OpinionVerdict verdict, string text) =>
        @case.ActAsync(who, ActionName.Opine, new Opine.Input { Verdict = verdict, Text = text });

    public static Task GiveLegalOpinionAsync(this DemoCase @case, bool obstacle, string text) =>
        @case.ActAsync("leg1", ActionName.GiveLegalOpinion, new GiveLegalOpinion.Input { Text = text, ObstacleExists = obstacle });

    /// <summary>The chair, three of the department and three from outside; the meeting in five working days.</summary>
    public static Task ConveneCouncilAsync(this DemoCase @case) =>
        @case.ActAsync("hod1", ActionName.ConveneCouncil, new ConveneCouncil.Input
        {
            MeetsOn = @case.Calendar.AddWorkingDays(@case.Clock.Today, 5),
            Chair = "chr1",
            Secretary = "csc1",
            Members = [.. s_members.Select(person => new ConveneCouncil.Member { Person = person, Organisation = DemoPeople.Of(person).Organisation })],
        });

    /// <summary>Everyone declares; whoever names a conflict is out. On the day of the meeting the others score.</summary>
    /// <returns>Those present.</returns>
    public static async Task<IReadOnlyList<string>> MeetAsync(this DemoCase @case, Func<int, Score.Input> scoreOf, string? conflicted = null, string? conflict = null)
    {
        foreach (var person in s_members)
            await @case.ActAsync(person, ActionName.DeclareConflict, new DeclareConflict.Input
            {
                HasConflict = person == conflicted,
                Reason = person == conflicted ? conflict : null,
            });
        await @case.WaitUntilAsync(@case.Facts.Review.Council!.MeetsOn, 14);
        var present = s_members.Where(person => person != conflicted).ToList();
        foreach (var (number, person) in present.Index())
            await @case.ActAsync(person, ActionName.Score, scoreOf(number));
        return present;
    }

    public static async Task CouncilRecommendAsync(this DemoCase @case, IReadOnlyList<string> present, string minutes, params ConditionInput[] conditions)
    {
        await @case.ActAsync("chr1", ActionName.CouncilRecommend, new CouncilRecommend.Input { Present = present, Minutes = minutes, Conditions = conditions });
        await @case.MinutesAsync(40);
        await @case.ConfirmAsync("csc1");
    }

    private static readonly string[] s_members = ["chr1", "cmb1", "cmb2", "cmb3", "cmb4", "cmb5", "cmb6"];
}
