using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Data.Office.People;
using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Data.Office.Registers;

/// <summary>Ends a ward with a day; dossiers that name it are still found by it.</summary>
public sealed class EndWard : OfficeAction<EndWard.Input>
{
    public sealed record Input
    {
        [StringLength(100, MinimumLength = 1)]
        public required string Name { get; init; }

        /// <summary>Its last day.</summary>
        public required DateOnly Until { get; init; }

        /// <summary>The document that ends it.</summary>
        [StringLength(200, MinimumLength = 1)]
        public required string Paper { get; init; }
    }

    public override LocalText Title => new("Kết thúc phường, xã", "End a ward");

    public override ImmutableArray<Role> Roles => RegisterRules.Keepers;

    public override Role? SecondRole => Role.Adm;

    protected override Task<IReadOnlyList<FieldError>> Validate(OfficeAct act, Input input) =>
        Task.FromResult<IReadOnlyList<FieldError>>(PeopleRules.WhyNotShown("$.paper", input.Paper) is { } wrong ? [wrong] : []);

    protected override Task<Refusal?> WhyNot(OfficeAct act, Input input) => Task.FromResult(WardRegister.WhyNotStanding(act, input.Name));

    protected override async Task Apply(OfficeAct act, Input input)
    {
        var register = await WardRegister.Open(act);
        register.End(input.Name, input.Until, input.Paper);
        register.Keep(act);
    }
}
