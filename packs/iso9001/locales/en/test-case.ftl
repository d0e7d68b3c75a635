register-test-case = Test case
    .plural = Test cases
    .lead = What is tested, against which requirement, and how the last run ended.
    .new = Write test case
    .empty = A test case shows that a requirement is met. Write it with its steps, or import the results of automated tests as JUnit XML.

section-test-case-what = What is tested
section-test-case-runs = Runs

field-test-case-title = Test case
field-test-case-external_id = Name in the test tool
    .hint = For automated tests: class and name, so that results find their way here
field-test-case-requirements = Requirements
field-test-case-project = Design project
field-test-case-kind = Kind
option-test-case-kind-unit = Unit
option-test-case-kind-integration = Integration
option-test-case-kind-system = System
option-test-case-kind-acceptance = Acceptance
option-test-case-kind-measurement = Measurement
option-test-case-kind-inspection = Inspection
option-test-case-kind-analysis = Analysis
option-test-case-kind-trial = Field trial
field-test-case-purpose = Purpose
    .hint = Verification: is it built as specified? Validation: does it do its job?
option-test-case-purpose-verification = Verification
option-test-case-purpose-validation = Validation
field-test-case-steps = Steps
field-test-case-expected = Expected result
field-test-case-automated = Automated
field-test-case-equipment = Equipment used
field-test-case-runs = Runs
field-test-case-runs-at = When
field-test-case-runs-build = Build or sample
field-test-case-runs-result = Result
option-test-case-runs-result-passed = Passed
option-test-case-runs-result-failed = Failed
option-test-case-runs-result-skipped = Skipped
option-test-case-runs-result-error = Broke off
field-test-case-runs-seconds = Seconds
field-test-case-runs-evidence = Evidence
field-test-case-runs-by = By
field-test-case-last_run = Last run
field-test-case-last_result = Last result
option-test-case-last_result-passed = Passed
option-test-case-last_result-failed = Failed
option-test-case-last_result-skipped = Skipped
option-test-case-last_result-error = Broke off

state-test-case-active = Active
state-test-case-retired = Retired

move-test-case-retire = Retire
move-test-case-restore = Restore

inverse-requirement-tests = Test cases
inverse-design-project-tests = Test cases
inverse-equipment-tests = Test cases
