using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.Lifecycle;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Data.Office.People;

/// <summary>Lets a machine post the figures of one trial; the secret is shown once.</summary>
public sealed class IssueMachineKey : OfficeAction<IssueMachineKey.Input>
{
    public sealed record Input
    {
        [StringLength(16, MinimumLength = 1)]
        public required string Reference { get; init; }

        /// <summary>Which machine will hold it.</summary>
        [StringLength(120, MinimumLength = 1)]
        public required string Name { get; init; }

        /// <summary>The last day.</summary>
        public required DateOnly Until { get; init; }
    }

    // A default of the system: a key is changed at least once a year.
    private const int LongestDays = 366;

    private static readonly Refusal s_noTrial = new("trial-unknown", "Không có thử nghiệm này.", "There is no such trial.");

    public override LocalText Title => new("Cấp khóa máy", "Issue a machine key");

    public override ImmutableArray<Role> Roles => [Role.Adm, Role.App];

    protected override Task<IReadOnlyList<FieldError>> Validate(OfficeAct act, Input input)
    {
        List<FieldError> errors = [];
        if (PeopleRules.WhyNotFuture("$.until", input.Until, act) is { } past)
            errors.Add(past);
        if (input.Until.DayNumber - act.Today.DayNumber > LongestDays)
            errors.Add(new("$.until", "too-long", $"Không quá {LongestDays} ngày.", $"At most {LongestDays} days."));
        if (PeopleRules.WhyNotShown("$.name", input.Name) is { } unprintable)
            errors.Add(unprintable);
        return Task.FromResult<IReadOnlyList<FieldError>>(errors);
    }

    protected override async Task<Refusal?> WhyNot(OfficeAct act, Input input) => await Trial(act, input) is null ? s_noTrial : null;

    protected override async Task Apply(OfficeAct act, Input input) =>
        MachineKeyRules.Issue(act, input.Reference, (await Trial(act, input))!, input.Name, OfficeTime.EndOf(input.Until));

    /// <summary>The organisation that runs it; null where there is none, or it is another organisation's.</summary>
    private static Task<string?> Trial(OfficeAct act, Input input)
    {
        var (any, organisation) = (act.Actor.Is(Role.Adm), act.Actor.Organisation);
        return act.Db.Cases.Where(row => row.Reference == input.Reference && row.TrialState != TrialState.New && (any || row.Organisation == organisation))
            .Select(row => row.Organisation).FirstOrDefaultAsync(act.Stop);
    }
}
