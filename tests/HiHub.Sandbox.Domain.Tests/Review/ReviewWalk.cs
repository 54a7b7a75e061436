using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.People;
using HiHub.Sandbox.Domain.Review;

namespace HiHub.Sandbox.Domain.Tests;

/// <summary>The way from acceptance to drafting, through the council where the regime has one; each step goes on from wherever the story stands before it.</summary>
internal static class ReviewWalk
{
    /// <summary>Five members, two of them from outside.</summary>
    public static Actor[] Council { get; } = [Office.Chr1, Office.Cmb(1), Office.Cmb(2), Office.Cmb(4), Office.Cmb(5)];

    public static Story ToAppraising(this Story story) =>
        story.Case.State <= ApplicationState.Accepted
            ? story.ToAccepted().Do(ActionName.Assign, Office.Hod1, new Assign.Input { Handler = Office.Hnd1.PersonId })
            : story;

    public static Story WithRiskLevel(this Story story)
    {
        story.ToAppraising();
        return story.Case.Facts.Review.RiskLevel is null
            ? story.Do(ActionName.ConfirmRiskLevel, Office.Hnd1, new ConfirmRiskLevel.Input { Level = story.Case.Facts.Intake.ProposedRiskLevel!.Value })
            : story;
    }

    public static Story ToConsulting(this Story story) =>
        story.WithRiskLevel().Do(ActionName.Consult, Office.Hnd1, story.Asking("CATP", "NHNN-KV1"));

    public static Story WithOpinions(this Story story) =>
        story
            .ToConsulting()
            .Do(ActionName.Opine, Office.ConPolice, Agreeing())
            .Do(ActionName.Opine, Office.ConSbv, Agreeing())
            .Do(ActionName.ConsultationClosed, Actor.System)
            .Do(ActionName.GiveLegalOpinion, Office.Leg1, Obstacle(exists: true));

    public static Story ToCouncil(this Story story)
    {
        if (story.Case.State == ApplicationState.Council)
            return story;
        story.WithOpinions().Do(ActionName.ConveneCouncil, Office.Hod1, story.Convening(Council));
        foreach (var member in Council)
            story.Do(ActionName.DeclareConflict, member, new DeclareConflict.Input { HasConflict = false });
        return story;
    }

    public static Story WithScores(this Story story, int each = 4)
    {
        story.ToCouncil();
        foreach (var member in Council)
            story.Do(ActionName.Score, member, Scores(each));
        return story;
    }

    public static Story ToRuleDrafting(this Story story)
    {
        if (story.Case.State == ApplicationState.RuleDrafting)
            return story;
        return story.Pack.Council
            ? story.WithScores().Do(ActionName.CouncilRecommend, Office.Chr1, Meeting(Council))
            : story.WithOpinions().Do(ActionName.RecommendPermit, Office.Hod1, new RecommendPermit.Input { Assessment = "Hồ sơ đáp ứng điều kiện tham gia." });
    }

    public static Consult.Input Asking(this Story story, params string[] agencies)
    {
        DateOnly? due = story.Pack.Has(FigureKeys.Consult) ? null : story.Today().AddDays(14);
        return new()
        {
            Agencies = [.. agencies.Select(agency => new Consult.Agency { Organisation = agency, Questions = ["Có ý kiến gì về an ninh, trật tự?"], DueOn = due })],
        };
    }

    public static DateOnly Today(this Story story) => OfficeTime.DayOf(story.Now);

    public static Opine.Input Agreeing() => new() { Verdict = OpinionVerdict.Agree, Text = "Thống nhất với đề án." };

    public static GiveLegalOpinion.Input Obstacle(bool exists) => new() { Text = "Ý kiến về vướng mắc pháp lý.", ObstacleExists = exists };

    public static ConveneCouncil.Input Convening(this Story story, params Actor[] members) =>
        new()
        {
            MeetsOn = Office.Calendar.AddWorkingDays(story.Today(), 5),
            Chair = Office.Chr1.PersonId,
            Secretary = Office.Csc1.PersonId,
            Members = [.. members.Select(member => new ConveneCouncil.Member { Person = member.PersonId, Organisation = member.Organisation })],
        };

    public static Score.Input Scores(int each) =>
        new() { Innovation = each, PublicBenefit = each, Readiness = each, RiskControl = each, ParticipantProtection = each, LearningForLaw = each };

    public static CouncilRecommend.Input Meeting(params Actor[] present) =>
        new() { Present = [.. present.Select(member => member.PersonId)], Minutes = "Biên bản họp Hội đồng thẩm định." };

    public static RequestClarification.Input Questions(params string[] questions) =>
        new() { Reason = "Chưa rõ cách tính hạn mức.", Stage = "Thẩm định hồ sơ", LegalBasis = "NĐ 61/2018 Đ19.4", Questions = questions };

    public static RecommendRefusal.Input Refusing(params RefusalReason[] reasons) =>
        new() { Criteria = [.. reasons.Select(reason => new RecommendRefusal.Criterion { Reason = reason, Explanation = new string('x', 100) })] };

    public static Clarify.Input Clarifying(this Story story) =>
        new()
        {
            Answers = [.. story.Case.Facts.Review.OpenClarification()!.Questions.Select(one => new ItemAnswer { Item = one.Id, Text = "Đã giải trình." })],
        };
}
