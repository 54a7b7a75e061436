using System.Text.Json;

namespace HiHub.Sandbox.Domain;

/// <summary>Reads the body of an act strictly: malformed JSON, unknown and missing fields, wrong words and over-long text come back with their path.</summary>
public static class ActionInput
{
    public static (object? Input, IReadOnlyList<FieldError> Errors) Read(CaseAction action, ReadOnlySpan<byte> json) => Read(action.InputType, json);

    public static (object? Input, IReadOnlyList<FieldError> Errors) Read(Type type, ReadOnlySpan<byte> json)
    {
        try
        {
            var input = JsonSerializer.Deserialize(json.IsEmpty ? "{}"u8 : json, type, SandboxJson.Options);
            if (input is null)
                return (null, [new("$", "required", "Thiếu nội dung.", "The body is missing.")]);
            var errors = StrictInput.Check(json, type);
            if (errors.Count == 0)
                errors = InputRules.Check(input);
            return errors.Count == 0 ? (input, errors) : (null, errors);
        }
        catch (JsonException problem)
        {
            return (null, [Describe(problem)]);
        }
    }

    private static FieldError Describe(JsonException problem)
    {
        var path = problem.Path ?? "$";
        if (problem.InnerException is not null && problem.InnerException.GetType().Name == "JsonReaderException")
            return new(
                path,
                "malformed-json",
                $"JSON không đúng cú pháp ở dòng {problem.LineNumber + 1}.",
                $"The JSON is malformed at line {problem.LineNumber + 1}."
            );
        if (problem.Message.Contains("System.DateOnly", StringComparison.Ordinal))
            return new(path, "wrong-date", "Phải là một ngày có thật, dạng yyyy-MM-dd.", "Must be a day that exists, as yyyy-MM-dd.");
        var code = problem.Message switch
        {
            var text when text.Contains("could not be mapped", StringComparison.Ordinal) => "unknown-field",
            var text when text.Contains("missing required", StringComparison.Ordinal) => "required",
            var text when text.Contains("Duplicate property", StringComparison.Ordinal) => "duplicate-field",
            _ => "wrong-value",
        };
        return new(path, code, $"Dữ liệu không hợp lệ tại {path}.", code == "wrong-value" ? $"The value at {path} is not valid." : problem.Message);
    }
}
