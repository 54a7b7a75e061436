using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Domain.People;

namespace HiHub.Sandbox.Domain.Review;

/// <summary>T16: the council is set up: an odd number of members, a share of them from outside the department, chair and secretary named.</summary>
public sealed class ConveneCouncil : CaseAction<ConveneCouncil.Input>
{
    public sealed record Input : INamesHolders
    {
        /// <summary>The meeting's day; the members have the bundle some working days before.</summary>
        public required DateOnly MeetsOn { get; init; }

        /// <summary>One of the members.</summary>
        [StringLength(100, MinimumLength = 1)]
        public required string Chair { get; init; }

        [StringLength(100, MinimumLength = 1)]
        public required string Secretary { get; init; }

        [MinLength(1)]
        public required IReadOnlyList<Member> Members { get; init; }

        public IEnumerable<NamedHolder> Named() =>
            Members.Index().Select(member => new NamedHolder($"$.members[{member.Index}]", member.Item.Person, member.Item.Organisation, Role.Cmb, Role.Chr))
                .Append(new("$.chair", Chair, null, Role.Chr))
                .Append(new("$.secretary", Secretary, null, Role.Csc));
    }

    public sealed record Member
    {
        [StringLength(100, MinimumLength = 1)]
        public required string Person { get; init; }

        [StringLength(50, MinimumLength = 1)]
        public required string Organisation { get; init; }
    }

    public override LocalText Title => new("Thành lập Hội đồng thẩm định", "Convene council");

    public override Side Side => Side.Prepare;

    public override string GuardDescription => "risk level confirmed, no opinion awaited";

    public override Refusal? Guard(SandboxCase @case) => ReviewRefusals.WhileConsulting(@case) ?? ReviewRefusals.WithoutRiskLevel(@case);

    protected override IEnumerable<FieldError> Validate(Act act, Input input)
    {
        var seen = new HashSet<string>();
        foreach (var (index, member) in input.Members.Index())
            if (!seen.Add(member.Person))
                yield return new($"$.members[{index}].person", "duplicate-member", "Thành viên này được nêu hai lần.", "This member is named twice.");
    }

    protected override Refusal? Guard(Act act, Input input) => CouncilRules.WhyNot(act, input);

    protected override void Apply(Act act, Input input)
    {
        var members = input.Members.Select(member => new CouncilMember(member.Person, member.Organisation, member.Organisation != act.Actor.Organisation));
        var council = new AppraisalCouncil(act.Now, input.MeetsOn, input.Chair, input.Secretary, [.. members])
        {
            Revisions = act.Facts.Review.Council?.Revisions ?? 0,
        };
        act.ChangeReview(review => review with { Council = council });
        act.Change(facts => facts with { People = WithParts(facts.People, council) });
    }

    private static PeopleFacts WithParts(PeopleFacts people, AppraisalCouncil council)
    {
        people = people with { Parts = [.. people.Parts.Where(held => held.Part != Domain.Part.CouncilMember)] };
        foreach (var member in council.Members)
            people = people.With(Domain.Part.CouncilMember, member.Person, sole: false);
        return people.With(Domain.Part.CouncilChair, council.Chair).With(Domain.Part.CouncilSecretary, council.Secretary);
    }
}
