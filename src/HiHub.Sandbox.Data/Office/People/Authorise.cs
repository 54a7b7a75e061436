using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.Lifecycle;
using HiHub.Sandbox.Domain.People;

namespace HiHub.Sandbox.Data.Office.People;

/// <summary>A giấy ủy quyền: the legal representative lets a person sign for the organisation, for some acts or all that may be authorised, until a day.</summary>
public sealed class Authorise : OfficeAction<Authorise.Input>
{
    public sealed record Input
    {
        [StringLength(64, MinimumLength = 1)]
        public required string Person { get; init; }

        /// <summary>Empty: every act that an authorised person may do.</summary>
        public IReadOnlyList<ActionName> Acts { get; init; } = [];

        /// <summary>Number and date of the letter on paper.</summary>
        [StringLength(200, MinimumLength = 1)]
        public required string Paper { get; init; }

        /// <summary>The first day; null: today.</summary>
        public DateOnly? Since { get; init; }

        /// <summary>The last day.</summary>
        public required DateOnly Until { get; init; }
    }

    private static readonly ImmutableArray<ActionName> s_authorisable =
    [
        .. Enum.GetValues<ActionName>().Where(act => !Authorisation.Free.Contains(act)
            && (ApplicationLifecycle.Table.Any(row => row.Action == act && row.By.Contains(Role.Apa))
                || TrialLifecycle.Table.Any(row => row.Action == act && row.By.Contains(Role.Apa)))),
    ];

    private static readonly Refusal s_notMember =
        new("not-a-member", "Người này không phải người lập hồ sơ của tổ chức.", "That person does not draft for the organisation.");

    public override LocalText Title => new("Lập giấy ủy quyền", "Authorise a person");

    public override ImmutableArray<Role> Roles => [Role.App];

    /// <summary>The acts that a letter can name.</summary>
    public static ImmutableArray<ActionName> Authorisable => s_authorisable;

    protected override Task<IReadOnlyList<FieldError>> Validate(OfficeAct act, Input input)
    {
        List<FieldError> errors = [];
        foreach (var (index, name) in input.Acts.Index())
            if (!s_authorisable.Contains(name))
                errors.Add(new($"$.acts[{index}]", "not-authorisable", "Việc này không ủy quyền được hoặc không cần giấy.", "That act cannot be authorised, or needs no letter."));
        if (PeopleRules.WhyNotFuture("$.until", input.Until, act) is { } past)
            errors.Add(past);
        if (input.Since > input.Until)
            errors.Add(new("$.since", "after-end", "Ngày đầu sau ngày cuối.", "The first day is after the last."));
        return Task.FromResult<IReadOnlyList<FieldError>>(errors);
    }

    protected override async Task<Refusal?> WhyNot(OfficeAct act, Input input) =>
        act.Actor.PersonId == input.Person ? PeopleRules.OwnAccount
        : (await act.RolesOf(input.Person)).Exists(held => held.Organisation == act.Actor.Organisation && held.Role == Role.Apa) ? null
        : s_notMember;

    protected override Task Apply(OfficeAct act, Input input)
    {
        act.Db.AuthorisationLetters.Add(new()
        {
            Id = act.NewId("UQ"),
            Organisation = act.Actor.Organisation,
            Person = input.Person,
            Acts = Actors.List(input.Acts),
            Paper = input.Paper,
            GivenBy = act.Actor.PersonId,
            Since = input.Since is { } first && first > act.Today ? OfficeTime.StartOf(first) : act.Now,
            Until = OfficeTime.EndOf(input.Until),
        });
        return Task.CompletedTask;
    }
}
