using System.Collections.Immutable;
using HiHub.Sandbox.Domain;
using Input = HiHub.Sandbox.Domain.People.Confirm.Input;

namespace HiHub.Sandbox.Data.Office;

/// <summary>The second signature (domain §4.11.7). The desk runs the pending act under both names; this act itself writes nothing.</summary>
public sealed class Confirm : OfficeAction<Input>
{
    public override LocalText Title => new("Xác nhận (chữ ký thứ hai)", "Confirm (second signature)");

    public override ImmutableArray<Role> Roles => [.. OfficeCatalogue.All.Select(action => action.SecondRole).OfType<Role>().Distinct()];

    protected override Task<IReadOnlyList<FieldError>> Validate(OfficeAct act, Input input) =>
        Task.FromResult<IReadOnlyList<FieldError>>(
            !input.Confirmed && string.IsNullOrWhiteSpace(input.Reason) ? [new("$.reason", "required", "Nêu lý do không xác nhận.", "Say why it is declined.")] : []);

    protected override Task Apply(OfficeAct act, Input input) => Task.CompletedTask;
}
