using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Domain.Review;

/// <summary>How a council may be composed under the regime's figures.</summary>
internal static class CouncilRules
{
    public static Refusal? WhyNot(Act act, ConveneCouncil.Input input)
    {
        if (!act.Pack.Council)
            return new("council-not-used", "Cơ chế này không lập Hội đồng thẩm định.", "This regime has no appraisal council.");
        return WhyNotSize(act, input) ?? WhyNotLed(input) ?? WhyNotPeople(act, input) ?? WhyNotDay(act, input);
    }

    private static Refusal? WhyNotSize(Act act, ConveneCouncil.Input input)
    {
        var least = act.Pack.Int(FigureKeys.CouncilMinMembers);
        var members = input.Members.Count;
        if (members < least || members % 2 == 0)
            return new("council-size", $"Hội đồng phải có số lẻ và ít nhất {least} thành viên.", $"The council needs an odd number of at least {least} members.");
        var needed = act.Pack.Fraction(FigureKeys.CouncilOutsideShare).AtLeast(members);
        return input.Members.Count(member => member.Organisation != act.Actor.Organisation) >= needed
            ? null
            : new(
                "council-outside-share",
                $"Hội đồng phải có ít nhất {needed} thành viên ngoài cơ quan thụ lý.",
                $"At least {needed} members must come from outside the handling department."
            );
    }

    private static Refusal? WhyNotLed(ConveneCouncil.Input input)
    {
        if (input.Members.All(member => member.Person != input.Chair))
            return new("council-chair-not-member", "Chủ tịch phải là thành viên Hội đồng.", "The chair must be one of the members.");
        return input.Secretary == input.Chair
            ? new("council-secretary-is-chair", "Thư ký không được đồng thời là Chủ tịch.", "The secretary and the chair must be two persons.")
            : null;
    }

    private static Refusal? WhyNotPeople(Act act, ConveneCouncil.Input input)
    {
        if (input.Members.Any(member => member.Organisation == act.Case.Organisation))
            return new("member-of-applicant", "Thành viên không được thuộc tổ chức đề nghị.", "A member must not belong to the applicant.");
        foreach (var person in input.Members.Select(member => member.Person).Append(input.Secretary))
        {
            if (act.Facts.People.HasConflict(person))
                return new("member-conflicted", $"{person} đã kê khai xung đột lợi ích.", $"{person} has declared a conflict of interest.");
            if (ReviewRefusals.ForDeciders(act.Case, person) is { } refusal)
                return refusal;
        }
        return null;
    }

    private static Refusal? WhyNotDay(Act act, ConveneCouncil.Input input)
    {
        var days = act.Pack.Int(FigureKeys.CouncilBundle);
        return act.Calendar.WorkingDaysBetween(act.Today, input.MeetsOn) >= days
            ? null
            : new(
                "council-bundle-late",
                $"Hồ sơ họp phải gửi thành viên trước ít nhất {days} ngày làm việc.",
                $"The members must have the bundle at least {days} working days before the meeting."
            );
    }
}
