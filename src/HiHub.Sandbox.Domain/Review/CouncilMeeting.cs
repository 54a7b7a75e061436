using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Domain.Review;

/// <summary>Who counts at the meeting: members without a conflict; quorum and scores are asked of them alone.</summary>
internal static class CouncilMeeting
{
    public static Refusal? WhyNot(Act act, IReadOnlyList<string> present)
    {
        var council = act.Facts.Review.Council!;
        if (present.FirstOrDefault(person => !council.Has(person)) is { } stranger)
            return new("not-a-council-member", $"{stranger} không phải thành viên Hội đồng.", $"{stranger} is not a member of the council.");
        return WhyNotQuorum(act, council, present) ?? WhyNotScored(act, council, present);
    }

    public static CouncilVerdict Verdict(Act act, IReadOnlyList<string> present) =>
        new([.. act.Facts.Review.Council!.Scores.Where(score => present.Contains(score.Person) && Votes(act, score.Person))]);

    private static Refusal? WhyNotQuorum(Act act, AppraisalCouncil council, IReadOnlyList<string> present)
    {
        var voters = council.Members.Count(member => Votes(act, member.Person));
        var needed = act.Pack.Fraction(FigureKeys.CouncilQuorum).AtLeast(voters);
        var there = council.Members.Count(member => Votes(act, member.Person) && present.Contains(member.Person));
        return there >= Math.Max(needed, 1)
            ? null
            : new(
                "council-quorum-missing",
                $"Cần ít nhất {needed} trong {voters} thành viên không có xung đột lợi ích dự họp; hiện có {there}.",
                $"At least {needed} of {voters} unconflicted members must be present; {there} are."
            );
    }

    private static Refusal? WhyNotScored(Act act, AppraisalCouncil council, IReadOnlyList<string> present)
    {
        var silent = present.Where(person => Votes(act, person) && !council.HasScored(person)).ToList();
        return silent.Count == 0
            ? null
            : new("score-missing", $"Thành viên chưa chấm điểm: {string.Join(", ", silent)}.", $"Members who have not scored: {string.Join(", ", silent)}.");
    }

    private static bool Votes(Act act, string person) => !act.Facts.People.HasConflict(person);
}
