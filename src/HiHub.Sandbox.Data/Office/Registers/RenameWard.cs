using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Data.Office.People;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Data.Office.Registers;

/// <summary>From a day on wards bear another name, a new one or that of a ward they join; cases are found by the old names and the new.</summary>
public sealed class RenameWard : OfficeAction<RenameWard.Input>
{
    public sealed record Input
    {
        /// <summary>One to rename, several to merge.</summary>
        [MinLength(1), MaxLength(20)]
        public required IReadOnlyList<string> Names { get; init; }

        [StringLength(100, MinimumLength = 1)]
        public required string NewName { get; init; }

        /// <summary>The document that says so.</summary>
        [StringLength(200, MinimumLength = 1)]
        public required string Paper { get; init; }

        public required DateOnly Since { get; init; }
    }

    private static readonly Refusal s_itself = new("ward-to-itself", "Tên mới trùng với tên cũ.", "The new name is one of the old.");

    public override LocalText Title => new("Đổi tên, sáp nhập phường, xã", "Rename or merge wards");

    public override ImmutableArray<Role> Roles => RegisterRules.Keepers;

    public override Role? SecondRole => Role.Adm;

    protected override Task<IReadOnlyList<FieldError>> Validate(OfficeAct act, Input input)
    {
        List<FieldError> errors = [.. new[] { WardRegister.WhyNotNamed("$.newName", input.NewName), PeopleRules.WhyNotShown("$.paper", input.Paper) }.OfType<FieldError>()];
        if (input.Names.Distinct().Count() < input.Names.Count)
            errors.Add(new("$.names", "named-twice", "Có tên bị lặp.", "A name stands twice."));
        return Task.FromResult<IReadOnlyList<FieldError>>(errors);
    }

    protected override Task<Refusal?> WhyNot(OfficeAct act, Input input) =>
        Task.FromResult(
            input.Names.Contains(input.NewName) ? s_itself
            : input.Names.Select(name => WardRegister.WhyNotStanding(act, name)).FirstOrDefault(refusal => refusal is not null)
                ?? (WardRegister.Standing(act, input.NewName) is null ? WardRegister.WhyNotFree(act, input.NewName) : null));

    protected override async Task Apply(OfficeAct act, Input input)
    {
        var old = input.Names.Select(name => WardRegister.Standing(act, name)!).ToList();
        var names = old.SelectMany(ward => ward.FormerNames.Append(ward.Name)).ToList();
        var register = await WardRegister.Open(act);
        foreach (var ward in old)
            register.End(ward.Name, input.Since.AddDays(-1), input.Paper);
        if (WardRegister.Standing(act, input.NewName) is not null)
            register.Inherit(input.NewName, names);
        else
            register.Add(input.NewName, District(old), input.Since, input.Paper, names);
        register.Keep(act);
    }

    private static string? District(List<Ward> old) => old.Select(ward => ward.FormerDistrict).Distinct().ToList() is [var one] ? one : null;
}
