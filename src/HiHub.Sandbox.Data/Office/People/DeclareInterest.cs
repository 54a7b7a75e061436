using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.People;

namespace HiHub.Sandbox.Data.Office.People;

/// <summary>Registers a family tie or a shareholding, so that its person is out of the cases of that applicant by themselves. The head of department registers for others.</summary>
public sealed class DeclareInterest : OfficeAction<DeclareInterest.Input>
{
    public sealed record Input
    {
        /// <summary>Null: the declaring person's own.</summary>
        [StringLength(64, MinimumLength = 1)]
        public string? Person { get; init; }

        [StringLength(32, MinimumLength = 1)]
        public string? Organisation { get; init; }

        /// <summary>For an organisation that is not known here yet.</summary>
        [StringLength(14, MinimumLength = 10)]
        public string? TaxCode { get; init; }

        public required Relation Relation { get; init; }

        [StringLength(500, MinimumLength = 1)]
        public required string Detail { get; init; }

        /// <summary>The last day, where the tie ends by itself.</summary>
        public DateOnly? Until { get; init; }
    }

    private static readonly Refusal s_another =
        new("not-your-interest", "Chỉ lãnh đạo phòng, Sở kê khai thay người khác.", "Only the head of department declares for others.");

    private static readonly Refusal s_inspector =
        new("not-for-inspectors", "Người bị giám sát không kê khai thay người giám sát.", "Those under inspection declare nothing for an inspector.");

    public override LocalText Title => new("Kê khai quan hệ lợi ích", "Declare an interest");

    public override ImmutableArray<Role> Roles =>
        [Role.Int, Role.Hnd, Role.Hod, Role.Csc, Role.Chr, Role.Cmb, Role.Con, Role.Leg, Role.Dec, Role.Clk, Role.Mon, Role.Reg, Role.Omb, Role.Rul];

    protected override Task<IReadOnlyList<FieldError>> Validate(OfficeAct act, Input input)
    {
        List<FieldError> errors = [];
        if (input.Organisation is null == input.TaxCode is null)
            errors.Add(new("$.organisation", "one-of", "Nêu tổ chức hoặc mã số thuế, một trong hai.", "Name the organisation or the tax code, one of them."));
        if (input.TaxCode is { } tax && !SaveOrganisation.IsTaxCode(tax))
            errors.Add(new("$.taxCode", "tax-code", "Mã số thuế gồm 10 chữ số, hoặc 10 và 3 chữ số nối bằng gạch.", "A tax code has 10 digits, or 10 and 3 with a dash."));
        if (PeopleRules.WhyNotFuture("$.until", input.Until, act) is { } past)
            errors.Add(past);
        return Task.FromResult<IReadOnlyList<FieldError>>(errors);
    }

    protected override async Task<Refusal?> WhyNot(OfficeAct act, Input input) =>
        Of(act, input) != act.Actor.PersonId && !act.Actor.Is(Role.Hod) ? s_another
        : await act.Person(Of(act, input)) is null ? PeopleRules.PersonUnknown
        : Of(act, input) != act.Actor.PersonId && (await act.RolesOf(Of(act, input))).Exists(held => held.Role == Role.Reg) ? s_inspector
        : input.Organisation is { } code && await act.Organisation(code) is null ? PeopleRules.OrganisationUnknown
        : null;

    protected override async Task Apply(OfficeAct act, Input input)
    {
        act.Db.RegisteredInterests.Add(new()
        {
            Id = act.NewId("LI"),
            Person = Of(act, input),
            Organisation = input.Organisation,
            TaxCode = input.TaxCode,
            Relation = input.Relation,
            Detail = input.Detail,
            By = act.Actor.PersonId,
            Since = act.Now,
            Until = input.Until is { } day ? OfficeTime.EndOf(day) : null,
        });
        await act.Db.TiesChangedAsync([Of(act, input)], act.Now, act.Stop);
    }

    private static string Of(OfficeAct act, Input input) => input.Person ?? act.Actor.PersonId;
}
