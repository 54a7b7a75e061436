using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace HiHub.Sandbox.Domain.People;

/// <summary>K17, K67: the second signature (domain §4.11.7). The desk runs the pending act under both names; this act itself writes nothing.</summary>
public sealed class Confirm : CaseAction<Confirm.Input>
{
    public sealed record Input
    {
        [StringLength(60, MinimumLength = 1)]
        public required string PendingId { get; init; }

        /// <summary>False declines the pending act.</summary>
        [JsonPropertyName("confirm")]
        public required bool Confirmed { get; init; }

        /// <summary>Needed where the act is declined.</summary>
        [StringLength(2000)]
        public string? Reason { get; init; }
    }

    public override LocalText Title => new("Xác nhận (chữ ký thứ hai)", "Confirm (second signature)");

    public override ActionKind Kind => ActionKind.Standing;

    protected override IEnumerable<FieldError> Validate(Act act, Input input)
    {
        if (!input.Confirmed && string.IsNullOrWhiteSpace(input.Reason))
            yield return new("$.reason", "required", "Nêu lý do không xác nhận.", "Say why it is declined.");
    }

    protected override void Apply(Act act, Input input) { }
}
