using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Data.Office.People;
using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Data.Office.Registers;

/// <summary>Adds a ward or commune from a day on.</summary>
public sealed class AddWard : OfficeAction<AddWard.Input>
{
    public sealed record Input
    {
        [StringLength(100, MinimumLength = 1)]
        public required string Name { get; init; }

        [StringLength(100, MinimumLength = 1)]
        public string? FormerDistrict { get; init; }

        /// <summary>The document that makes it.</summary>
        [StringLength(200, MinimumLength = 1)]
        public required string Paper { get; init; }

        public required DateOnly Since { get; init; }
    }

    public override LocalText Title => new("Thêm phường, xã", "Add a ward");

    public override ImmutableArray<Role> Roles => RegisterRules.Keepers;

    public override Role? SecondRole => Role.Adm;

    protected override Task<IReadOnlyList<FieldError>> Validate(OfficeAct act, Input input) =>
        Task.FromResult<IReadOnlyList<FieldError>>(
        [
            .. new[] { WardRegister.WhyNotNamed("$.name", input.Name), PeopleRules.WhyNotShown("$.formerDistrict", input.FormerDistrict), PeopleRules.WhyNotShown("$.paper", input.Paper) }
                .OfType<FieldError>(),
        ]);

    protected override Task<Refusal?> WhyNot(OfficeAct act, Input input) => Task.FromResult(WardRegister.WhyNotFree(act, input.Name));

    protected override async Task Apply(OfficeAct act, Input input)
    {
        var register = await WardRegister.Open(act);
        register.Add(input.Name, input.FormerDistrict, input.Since, input.Paper, []);
        register.Keep(act);
    }
}
