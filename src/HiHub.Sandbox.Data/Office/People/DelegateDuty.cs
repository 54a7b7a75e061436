using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.People;

namespace HiHub.Sandbox.Data.Office.People;

/// <summary>An official lends a duty to a colleague of the same agency and the same side, boxed in time and scope.</summary>
public sealed class DelegateDuty : OfficeAction<DelegateDuty.Input>
{
    public sealed record Input
    {
        [StringLength(64, MinimumLength = 1)]
        public required string To { get; init; }

        [MinLength(1)]
        public required IReadOnlyList<Role> Roles { get; init; }

        [StringLength(64, MinimumLength = 1)]
        public string? Unit { get; init; }

        /// <summary>Empty: all that the roles may do.</summary>
        public IReadOnlyList<ActionName> Acts { get; init; } = [];

        /// <summary>References; empty: all cases.</summary>
        public IReadOnlyList<string> Cases { get; init; } = [];

        /// <summary>The first day; null: today.</summary>
        public DateOnly? Since { get; init; }

        /// <summary>The last day.</summary>
        public required DateOnly Until { get; init; }

        [StringLength(500, MinimumLength = 1)]
        public required string Reason { get; init; }
    }

    // A default of the system: longer absences are a matter of appointment.
    private const int LongestDays = 92;

    public override LocalText Title => new("Ủy quyền nhiệm vụ", "Delegate a duty");

    public override ImmutableArray<Role> Roles => Delegation.Delegable;

    protected override Task<IReadOnlyList<FieldError>> Validate(OfficeAct act, Input input)
    {
        List<FieldError> errors = [];
        if (PeopleRules.WhyNotFuture("$.until", input.Until, act) is { } past)
            errors.Add(past);
        var first = First(act, input);
        if (first > input.Until)
            errors.Add(new("$.since", "after-end", "Ngày đầu sau ngày cuối.", "The first day is after the last."));
        if (input.Until.DayNumber - first.DayNumber >= LongestDays)
            errors.Add(new("$.until", "too-long", $"Không quá {LongestDays} ngày.", $"At most {LongestDays} days."));
        return Task.FromResult<IReadOnlyList<FieldError>>(errors);
    }

    protected override async Task<Refusal?> WhyNot(OfficeAct act, Input input)
    {
        if (act.Actor.PersonId == input.To)
            return PeopleRules.OwnAccount;
        if (await act.WhyNotOpen(input.To) is { } closed)
            return closed;
        var (own, theirs) = (await act.RolesOf(act.Actor.PersonId), await act.RolesOf(input.To));
        return DelegationRules.WhyNotOwn(act.Actor, own, input)
            ?? DelegationRules.WhyNotTo(act.Actor.Organisation, theirs, input)
            ?? await DelegationRules.WhyNotCases(act, input);
    }

    protected override Task Apply(OfficeAct act, Input input)
    {
        act.Db.DelegatedPowers.Add(new()
        {
            Id = act.NewId("UQ"),
            Organisation = act.Actor.Organisation,
            From = act.Actor.PersonId,
            To = input.To,
            Roles = Actors.List(input.Roles),
            Unit = input.Unit,
            Acts = Actors.List(input.Acts),
            Cases = string.Join(',', input.Cases.Distinct(StringComparer.Ordinal)),
            Reason = input.Reason,
            Since = First(act, input) > act.Today ? OfficeTime.StartOf(First(act, input)) : act.Now,
            Until = OfficeTime.EndOf(input.Until),
        });
        act.Tell("account/duty-lent", new { person = input.To });
        return Task.CompletedTask;
    }

    private static DateOnly First(OfficeAct act, Input input) => input.Since is { } day && day > act.Today ? day : act.Today;
}
