using System.Text.Json;
using System.Text.Json.Serialization;

namespace HiHub.Sandbox.Domain.Law;

internal sealed class LengthJsonConverter : JsonConverter<Length>
{
    public override Length Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
            throw new JsonException("A length is text such as \"3wd\", \"90d\", \"6m\" or \"72h\".");
        return Length.TryParse(reader.GetString(), out var length, out var error) ? length : throw new JsonException(error.En);
    }

    public override void Write(Utf8JsonWriter writer, Length value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
